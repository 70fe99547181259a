import { useState } from 'react'
import { useLocation } from 'wouter'
import type { HandedOver } from '../../domain/handOver/handedOver'
import { addWithAnswers } from '../../state/people/addWithAnswers'
import { NameForm } from '../data/NameForm'
import { usePeople } from '../records/usePeople'
import { routes } from '../routes'
import { useWorld } from '../world'

type Props = { readonly given: HandedOver; readonly onCancel: () => void }

/** Keeps what a link holds as one more person's, beside the runner's own. */
export function KeepAsSomeone({ given, onCancel }: Props) {
  const { port, records, restart } = useWorld()
  const { people } = usePeople()
  const [, go] = useLocation()
  const [kept, setKept] = useState<{ readonly id: string; readonly name: string }>()
  const [refused, setRefused] = useState(false)
  const keep = (name: string | undefined) => {
    if (name === undefined) return onCancel()
    const id = addWithAnswers(port, records, name, given)
    setRefused(id === undefined)
    if (id !== undefined) setKept({ id, name })
  }
  const open = (id: string) => {
    if (!people.switchTo(id)) return setRefused(true)
    go(routes.result)
    restart()
  }
  return (
    <>
      {kept === undefined ? (
        <NameForm label="Name, for example “a friend”" start="" onDone={keep} />
      ) : (
        <p className="notice" role="status">
          Kept as {kept.name}, beside your own.{' '}
          <button type="button" className="link-button" onClick={() => open(kept.id)}>
            Open {kept.name}
          </button>
        </p>
      )}
      {refused && (
        <p className="notice notice--warn" role="alert">
          This browser will not let us keep it. Nothing was changed.
        </p>
      )}
    </>
  )
}
