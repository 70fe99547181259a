import { daysBetween, type IsoDate } from './calendarDate'
import { type AgeBand, type PastRace, recoveryDays } from './recovery'

/** How much of the usual load this day bears after that race: nothing at first, then a third, then all of it. */
export function loadAfter(race: PastRace, age: AgeBand, date: IsoDate): 'none' | 'third' | 'all' {
  const days = daysBetween(race.date, date)
  const rest = recoveryDays(race, age)
  if (days < 0 || days >= rest) return 'all'
  const none = (race.km ?? 42.2) < 15 ? 3 : Math.ceil(rest / 2)
  return days < none ? 'none' : 'third'
}
