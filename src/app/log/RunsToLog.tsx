import { useState } from 'react'
import type { LogEntry } from '../../domain/log/logEntry'
import { runsToLog } from '../../domain/log/runsToLog'
import type { IsoDate } from '../../domain/programme/calendarDate'
import { livingEntries } from '../../state/records/entries'
import { activityOf, runsKind } from '../../state/runs/runsKind'
import { useNextFocus } from '../layout/useNextFocus'
import { dateOf, lengthOf } from '../runs/runWords'
import { useRecord, useWording } from '../world'
import { dayText } from './entryText'

type Props = {
  readonly entries: readonly LogEntry[]
  readonly today: IsoDate
  readonly onLog: (day: IsoDate, cramped: boolean) => void
}

const atOnce = 4

/** Runs from the watch's files that were not logged yet, with a tap each. Silent if there never were any. */
export function RunsToLog({ entries, today, onLog }: Props) {
  const words = useWording()
  const { area, goOn } = useNextFocus()
  const [tapped, setTapped] = useState(false)
  const kept = useRecord(runsKind, (record) => livingEntries(record.value))
  const runs = kept.flatMap(({ is }) => {
    const run = activityOf(is)
    const day = dateOf(run)
    return run.kind === 'load' || day === undefined ? [] : [{ day, length: lengthOf(run) }]
  })
  const open = runsToLog(runs, entries, today)
  const log = (day: IsoDate, cramped: boolean) => {
    onLog(day, cramped)
    setTapped(true)
    goOn()
  }
  if (open.length === 0 && !tapped) return null
  if (open.length === 0)
    return (
      <section ref={area}>
        <p className="soft" tabIndex={-1} data-next>
          All runs from your watch are logged.
        </p>
      </section>
    )
  return (
    <section ref={area} className="stack stack--tight" aria-labelledby="from-watch">
      <h2 id="from-watch">From your watch: did these cramp?</h2>
      <ul className="runs-to-log">
        {open.slice(0, atOnce).map(({ day, length }, at) => (
          <li key={day}>
            <span className="log-line">
              {dayText(day, today)}: {words(length)}
            </span>
            <span className="runs-to-log__taps">
              <button
                type="button"
                className="button button--quiet"
                data-next={at === 0 || undefined}
                aria-label={`No cramp, ${dayText(day, today)}`}
                onClick={() => log(day, false)}
              >
                No
              </button>
              <button
                type="button"
                className="button button--quiet"
                aria-label={`Yes, it cramped, ${dayText(day, today)}`}
                onClick={() => log(day, true)}
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
