import { useState } from 'react'
import { Link } from 'wouter'
import type { Assessment } from '../../domain/assess'
import { dropEntry, putEntry } from '../../state/records/entries'
import { resultsInOrder } from '../../state/results/keepResult'
import { resultsKind } from '../../state/results/resultsKind'
import { AssessedRoute } from '../assessed/AssessedRoute'
import { type Undo, UndoRow } from '../controls/UndoRow'
import { longDayAt } from '../days/dayWords'
import { Page } from '../layout/Page'
import { Title } from '../layout/Title'
import { useKeepResult } from '../result/useKeepResult'
import { routes } from '../routes'
import { useRecord, useWorld } from '../world'
import { SideBySide } from './SideBySide'
import './thenAndNow.css'
import '../controls/text-box.css'

function ThenAndNow({ assessment }: { readonly assessment: Assessment }) {
  useKeepResult(assessment)
  const { records } = useWorld()
  const past = resultsInOrder(useRecord(resultsKind, (record) => record.value))
  const [chosen, setChosen] = useState<string>()
  const [undo, setUndo] = useState<Undo>()
  const earlier = past.slice(0, -1)
  const then = earlier.find(({ id }) => id === chosen) ?? earlier.at(-1)
  const remove = ({ id, is }: (typeof past)[number]) => {
    const { change } = records.open(resultsKind).getState()
    change((all, now) => dropEntry(all, id, now))
    setUndo({
      what: `The result of ${longDayAt(is.at)} is deleted.`,
      undo: () => change((all, now) => putEntry(all, id, is, now)),
    })
  }
  return (
    <Page title="Then and now" narrow>
      <div className="stack stack--wide">
        <Title>Then and now</Title>
        {then === undefined ? (
          <p>
            Not enough yet to tell: this is your only result so far. In two weeks, go through your answers again and
            change what has changed. Then you see here what moved, and why.
          </p>
        ) : (
          <>
            {earlier.length > 1 && (
              <p className="then__choice">
                <label htmlFor="then">Compare now with</label>
                <select
                  id="then"
                  className="text-box text-box--short"
                  value={then.id}
                  onChange={({ target }) => setChosen(target.value)}
                >
                  {earlier.toReversed().map(({ id, is }) => (
                    <option key={id} value={id}>
                      {longDayAt(is.at)}
                    </option>
                  ))}
                </select>
              </p>
            )}
            <SideBySide then={then.is} now={assessment} />
            <p>
              <button type="button" className="link-button" onClick={() => remove(then)}>
                Delete the result of {longDayAt(then.is.at)}
              </button>
            </p>
          </>
        )}
        <UndoRow last={undo} onDone={() => setUndo(undefined)} />
        <p className="actions">
          <Link className="button" href={routes.review}>
            Go through my answers again
          </Link>
          <Link className="link-button" href={routes.result}>
            Back to my result
          </Link>
        </p>
      </div>
    </Page>
  )
}

/** A past result beside today's: what moved, and whether it was the answers or the rules. */
export default function ThenAndNowScreen() {
  return <AssessedRoute>{(assessment) => <ThenAndNow assessment={assessment} />}</AssessedRoute>
}
