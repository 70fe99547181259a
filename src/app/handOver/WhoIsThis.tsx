import { useState } from 'react'
import { Link } from 'wouter'
import { freshVisit, type Given } from '../../state/freshVisit'
import { UndoRow } from '../data/UndoRow'
import { routes } from '../routes'
import { useVisit, useWorld } from '../world'
import { InPlaceOfMine } from './InPlaceOfMine'
import { KeepAsSomeone } from './KeepAsSomeone'

type Choice = 'open' | 'replace' | 'mine' | 'someone' | 'look'

/**
 * The first question about what a link holds: one's own answers from another phone, someone else's to keep, or only to look at.
 * Nothing is kept before a tap that says so, and what stands here is named before it goes.
 */
export function WhoIsThis({ given }: { readonly given: Given }) {
  const { visit, records } = useWorld()
  const mine = useVisit(({ answers }) => answers)
  const [choice, setChoice] = useState<Choice>('open')
  const [before, setBefore] = useState('')
  const back = () => setChoice('open')
  const take = () => {
    setBefore(visit.getState().backup())
    visit.getState().restore(freshVisit(given, records))
    setChoice('mine')
  }
  const hasOwn = Object.keys(mine).length > 0
  const thisIsMe = () => (hasOwn ? setChoice('replace') : take())
  return (
    <section className="panel stack no-print" aria-labelledby="who">
      <h2 id="who">Who is this?</h2>
      {choice === 'open' && (
        <>
          <p>Nothing is kept until you say so.{hasOwn && ' Your own answers are as they were.'}</p>
          <p className="actions">
            <button type="button" className="button" onClick={thisIsMe}>
              This is me
            </button>
            <button type="button" className="button button--quiet" onClick={() => setChoice('someone')}>
              Keep as someone else
            </button>
            <button type="button" className="button button--quiet" onClick={() => setChoice('look')}>
              Only look
            </button>
          </p>
        </>
      )}
      {choice === 'replace' && <InPlaceOfMine mine={mine} given={given} onYes={take} onNo={back} />}
      {choice === 'mine' && (
        <>
          <UndoRow
            last={{ what: 'These are your answers here now.', undo: () => visit.getState().restore(before) }}
            onDone={back}
          />
          <p>
            <Link className="button" href={routes.result}>
              See my result
            </Link>
          </p>
        </>
      )}
      {choice === 'someone' && <KeepAsSomeone given={given} onCancel={back} />}
      {choice === 'look' && (
        <p className="actions" role="status">
          You are only looking. Nothing of it is kept.
          <button type="button" className="link-button" onClick={back}>
            Choose again
          </button>
        </p>
      )}
    </section>
  )
}
