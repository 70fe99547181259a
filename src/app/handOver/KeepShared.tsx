import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Given } from '../../state/freshVisit'
import { addWithAnswers } from '../../state/people/addWithAnswers'
import { NameForm } from '../data/NameForm'
import { usePeople } from '../data/usePeople'
import { routes } from '../routes'
import { useWorld } from '../world'
import { TakeAsMine } from './TakeAsMine'
import '../data/data.css'

/** Two ways to keep what a link holds, each only when it is asked for: as someone else's, or as one's own. */
export function KeepShared({ given }: { readonly given: Given }) {
  const { port, records, restart } = useWorld()
  const { people } = usePeople()
  const [, go] = useLocation()
  const [naming, setNaming] = useState(false)
  const [kept, setKept] = useState<{ readonly id: string; readonly name: string }>()
  const [refused, setRefused] = useState(false)
  const keep = (name: string | undefined) => {
    setNaming(false)
    if (name === undefined) return
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
    <section className="stack no-print" aria-labelledby="keep">
      <h2 id="keep">Keep it?</h2>
      <p>Nothing is kept until you say so.</p>
      {kept !== undefined && (
        <p className="notice" role="status">
          Kept as {kept.name}, beside your own.{' '}
          <button type="button" className="link-button" onClick={() => open(kept.id)}>
            Open {kept.name}
          </button>
        </p>
      )}
      {naming && <NameForm label="Name, for example “a friend”" start="" onDone={keep} />}
      {!naming && kept === undefined && (
        <p>
          <button type="button" className="button button--quiet" onClick={() => setNaming(true)}>
            Keep it as another person on this device
          </button>
        </p>
      )}
      <TakeAsMine given={given} />
      {refused && (
        <p className="notice notice--warn" role="alert">
          This browser will not let us keep it. Nothing was changed.
        </p>
      )}
    </section>
  )
}
