import type { LogEntry } from '../../domain/log/logEntry'
import { runsToLog } from '../../domain/log/runsToLog'
import type { IsoDate } from '../../domain/programme/calendarDate'
import { livingEntries } from '../../state/records/entries'
import { activityOf, runsKind } from '../../state/runs/runsKind'
import { dateOf, lengthOf } from '../runs/runWords'
import { useRecord, useWording } from '../world'
import { dayText } from './entryText'

type Props = {
  readonly entries: readonly LogEntry[]
  readonly today: IsoDate
  readonly onLog: (day: IsoDate, cramped: boolean) => void
}

const atOnce = 4

/** Runs from the watch's files that were not logged yet, with a tap each. Silent without any. */
export function RunsToLog({ entries, today, onLog }: Props) {
  const words = useWording()
  const kept = useRecord(runsKind, (record) => livingEntries(record.value))
  const runs = kept.flatMap(({ is }) => {
    const run = activityOf(is)
    const day = dateOf(run)
    return run.kind === 'load' || day === undefined ? [] : [{ day, length: lengthOf(run) }]
  })
  const open = runsToLog(runs, entries, today)
  if (open.length === 0) return null
  return (
    <section className="stack stack--tight" aria-labelledby="from-watch">
      <h2 id="from-watch">From your watch: did these cramp?</h2>
      <ul className="runs-to-log">
        {open.slice(0, atOnce).map(({ day, length }) => (
          <li key={day}>
            <span className="log-line">
              {dayText(day, today)}: {words(length)}
            </span>
            <span className="runs-to-log__taps">
              <button
                type="button"
                className="button button--quiet"
                aria-label={`No cramp, ${dayText(day, today)}`}
                onClick={() => onLog(day, false)}
              >
                No
              </button>
              <button
                type="button"
                className="button button--quiet"
                aria-label={`It cramped, ${dayText(day, today)}`}
                onClick={() => onLog(day, true)}
              >
                Yes
              </button>
            </span>
          </li>
        ))}
      </ul>
      {open.length > atOnce && <p className="soft small">{open.length - atOnce} more when these are done.</p>}
    </section>
  )
}
