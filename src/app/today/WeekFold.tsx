import type { ReactNode } from 'react'
import { beforeRaceWords, weekWords } from '../../content/programme/words'
import type { Week } from '../../domain/programme/programme'
import { shortDay } from '../days/dayWords'
import { Fold } from '../layout/Fold'
import { inLine } from '../programme/inLine'
import { useReading } from '../world'

type Props = {
  readonly week: Week
  /** The week in a row. */
  readonly summary: ReactNode
}

/** A week that opens: on which day what, and for how long. */
export function WeekFold({ week, summary }: Props) {
  const words = useReading()
  const rows = [
    ...week.sessions.map(({ id, date, say, minutes }) => ({
      id,
      date,
      what: `${inLine(say)}${minutes === undefined ? '' : `, ${minutes} min`}`,
    })),
    ...week.easyRuns.map((date) => ({ id: date, date, what: beforeRaceWords.easyRun })),
  ].sort((one, other) => one.date.localeCompare(other.date))
  return (
    <Fold className="fold week-rows__fold" summary={summary}>
      {() =>
        rows.length === 0 ? (
          <p className="soft">{week.kind === 'race' ? weekWords.race.say : 'Nothing is planned in this week.'}</p>
        ) : (
          <dl className="week-rows__days-of small">
            {rows.map(({ id, date, what }) => (
              <div key={id}>
                <dt>{shortDay(date)}</dt>
                <dd>{words(what)}</dd>
              </div>
            ))}
          </dl>
        )
      }
    </Fold>
  )
}
