import type { ReactNode } from 'react'
import { weekWords } from '../../content/programme/words'
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
  return (
    <Fold className="fold week-rows__fold" summary={summary}>
      {() =>
        week.sessions.length === 0 ? (
          <p className="soft">{week.kind === 'race' ? weekWords.race.say : 'Nothing is planned in this week.'}</p>
        ) : (
          <dl className="week-rows__days-of small">
            {week.sessions.map(({ id, date, say, minutes }) => (
              <div key={id}>
                <dt>{shortDay(date)}</dt>
                <dd>
                  {words(inLine(say))}
                  {minutes !== undefined && `, ${minutes} min`}
                </dd>
              </div>
            ))}
          </dl>
        )
      }
    </Fold>
  )
}
