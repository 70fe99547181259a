import { weekWords } from '../../content/programme/words'
import type { IsoDate } from '../../domain/programme/calendarDate'
import type { Programme, Week } from '../../domain/programme/programme'
import { dayName } from '../days/dayWords'
import { Title } from '../layout/Title'

type Props = {
  readonly programme: Programme
  /** The week that today is in, where weeks are spoken of. */
  readonly week: Week | undefined
  readonly today: IsoDate
  readonly toRace: number | undefined
  readonly headline: string
}

/** Which week and day it is, and what there is to do. */
export function TodayHeader({ programme, week, today, toRace, headline }: Props) {
  return (
    <header className="stack stack--tight">
      <p className="eyebrow">
        {week ? `Week ${week.number} of ${programme.weeks.length}: ${weekWords[week.kind].name}` : 'Your programme'}
      </p>
      <Title>{headline}</Title>
      <p className="soft">
        {dayName(today)}
        {toRace !== undefined && toRace > 0 && ` · ${toRace} ${toRace === 1 ? 'day' : 'days'} to your race`}
      </p>
    </header>
  )
}
