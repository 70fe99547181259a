import type { ReactNode } from 'react'
import { exercises } from '../../content/programme/exercises'
import { beforeRaceWords, weekWords } from '../../content/programme/words'
import { effortText } from '../../domain/programme/effortText'
import type { Session, Week } from '../../domain/programme/programme'
import { shortDay } from '../days/dayWords'
import { inLine } from '../programme/inLine'
import { useReading } from '../world'

const minutesOf = ({ minutes }: Session): string => (minutes === undefined ? '' : `, ${minutes} min`)

/** What to do how often, in a line: "Calf raise, both legs: 3 × 12". */
const effortsOf = ({ efforts }: Session): string =>
  efforts.map((effort) => `${exercises[effort.exercise].name}: ${effortText(effort)}`).join('; ')

type Props = {
  readonly week: Week
  /** What stands under a session, to say later that it was done. */
  readonly tick?: (session: Session) => ReactNode
  readonly className?: string
}

/** On which day of a week what, for how long and how often. */
export function WeekDays({ week, tick, className = '' }: Props) {
  const words = useReading()
  const rows = [
    ...week.sessions.map((session) => ({
      id: session.id,
      date: session.date,
      what: `${inLine(session.say)}${minutesOf(session)}`,
      efforts: effortsOf(session),
      under: tick?.(session),
    })),
    ...week.easyRuns.map((date) => ({ id: date, date, what: beforeRaceWords.easyRun, efforts: '', under: null })),
  ].sort((one, other) => one.date.localeCompare(other.date))
  if (rows.length === 0)
    return (
      <p className={`soft ${className}`}>
        {week.kind === 'race' ? weekWords.race.say : 'Nothing is planned in this week.'}
      </p>
    )
  return (
    <dl className={`week-rows__days-of small ${className}`}>
      {rows.map(({ id, date, what, efforts, under }) => (
        <div key={id}>
          <dt>{shortDay(date)}</dt>
          <dd>
            {words(what)}
            {efforts !== '' && <span className="week-rows__efforts soft">{efforts}</span>}
            {under}
          </dd>
        </div>
      ))}
    </dl>
  )
}
