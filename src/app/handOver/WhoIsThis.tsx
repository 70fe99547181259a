import { useState } from 'react'
import { Link } from 'wouter'
import type { HandedOver } from '../../domain/handOver/handedOver'
import { setUpIn } from '../../state/programme/keptProgramme'
import { programmeKind } from '../../state/programme/programmeKind'
import { type Undo, UndoRow } from '../controls/UndoRow'
import { routes } from '../routes'
import { useRecord, useVisit } from '../world'
import { InPlaceOfMine } from './InPlaceOfMine'
import { KeepAsSomeone } from './KeepAsSomeone'
import { useTakeOver } from './useTakeOver'
import { weeksText } from './weeksText'

type Choice = 'open' | 'replace' | 'mine' | 'someone' | 'look'

/**
 * The first question about what a link holds: what is one's own from another phone, someone else's to keep, or only to look at.
 * Nothing is kept before a tap that says so, and what stands here is named before it goes.
 */
export function WhoIsThis({ given }: { readonly given: HandedOver }) {
  const mine = useVisit(({ answers }) => answers)
  const [choice, setChoice] = useState<Choice>('open')
  const takeOver = useTakeOver(given)
  const hasWeeks = useRecord(programmeKind, (record) => setUpIn(record.value) !== undefined)
  const [taken, setTaken] = useState<Undo>()
  const back = () => setChoice('open')
  const take = (withWeeks: boolean) => {
    const undo = takeOver(withWeeks)
    const what = given.weeks && withWeeks ? 'answers and weeks' : 'answers'
    setTaken({ what: `These are your ${what} here now.`, undo })
    setChoice('mine')
  }
  const hasOwn = Object.keys(mine).length > 0 || hasWeeks
  const thisIsMe = () => (hasOwn ? setChoice('replace') : take(true))
  return (
    <section className="panel stack no-print" aria-labelledby="who">
      <h2 id="who">Who is this?</h2>
      {choice === 'open' && (
        <>
          <p>
            {given.weeks ? `The link holds answers, and ${weeksText(given.weeks)}.` : 'The link holds answers.'} Nothing
            is kept until you say so.{hasOwn && ' What is your own here is as it was.'}
          </p>
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
          <UndoRow last={taken} onDone={back} />
          <p className="actions">
            {hasWeeks && (
              <Link className="button" href={routes.today}>
                See today
              </Link>
            )}
            <Link className={hasWeeks ? 'button button--quiet' : 'button'} href={routes.result}>
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
