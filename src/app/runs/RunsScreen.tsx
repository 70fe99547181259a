import { useMemo, useState } from 'react'
import { livingEntries } from '../../state/records/entries'
import { addActivities, dropAll } from '../../state/runs/addActivities'
import { activityOf, runsKind } from '../../state/runs/runsKind'
import { Page } from '../layout/Page'
import { Title } from '../layout/Title'
import { href, routes } from '../routes'
import { useRecord, useWorld } from '../world'
import { FileDrop } from './FileDrop'
import { ImportReport } from './ImportReport'
import { KeptRuns } from './KeptRuns'
import { PickRun } from './PickRun'
import { dayOf } from './runWords'
import { Suggestions } from './Suggestions'
import { useImport } from './useImport'
import { WhereFrom } from './WhereFrom'
import './runs.css'

/** The runner's own runs: read from files, compared with the month before, and turned into answers that wait for a yes. */
export default function RunsScreen() {
  const { records } = useWorld()
  const kept = useRecord(runsKind, (record) => livingEntries(record.value))
  const change = useRecord(runsKind, (record) => record.change)
  const { state, start, cancel } = useImport()
  const [picked, setPicked] = useState<string | undefined>(undefined)
  const [deleted, setDeleted] = useState<readonly ReturnType<typeof activityOf>[]>([])
  // Names begin with the time, so the list is in the order of time.
  const history = useMemo(() => kept.map(({ is }) => activityOf(is)), [kept])
  const runs = useMemo(
    () => kept.flatMap(({ id, is }) => (is.kind === 'load' ? [] : [{ id, run: activityOf(is) }])).reverse(),
    [kept],
  )
  const cramped = runs.find(({ id }) => id === picked)?.run
  return (
    <Page title="Your own runs" narrow>
      <div className="stack stack--wide">
        <Title>Your own runs</Title>
        <p className="lead">
          Your watch remembers what you may not. Give us its files: we compare the run that cramped with the month
          before it, and fill in part of the quiz for you to check.
        </p>
        <p>Nothing leaves this device. Only figures are kept, such as distance and pace: no maps, no places.</p>
        <section className="stack" aria-label="Add files">
          <FileDrop onFiles={start} />
          <ImportReport state={state} onCancel={cancel} />
          <WhereFrom />
        </section>
        {runs.length > 0 && <PickRun runs={runs} picked={picked} onPick={setPicked} />}
        {cramped && (
          <section className="stack" aria-labelledby="suggested">
            <h2 id="suggested">From your run of {dayOf(cramped)}</h2>
            <p>Does this fit? Say yes only to what you would have answered yourself.</p>
            <Suggestions run={cramped} history={history} />
            <p className="actions">
              <a className="button" href={href(routes.carryOn)}>
                Go on with the quiz
              </a>
            </p>
          </section>
        )}
        <KeptRuns
          activities={history}
          onDelete={() => {
            setDeleted(history)
            setPicked(undefined)
            records.open(runsKind).getState().change(dropAll)
          }}
          onUndo={
            deleted.length === 0
              ? undefined
              : () => {
                  change((entries, now) => addActivities(entries, deleted, now))
                  setDeleted([])
                }
          }
        />
      </div>
    </Page>
  )
}
