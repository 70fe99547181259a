import { daysBetween, type IsoDate } from './calendarDate'
import { type AgeBand, daysWithout, type PastRace, recoveryDays } from './recovery'

/** How much of the usual load this day bears after that race: nothing at first, then a third, then all of it. */
export function loadAfter(race: PastRace, age: AgeBand, date: IsoDate): 'none' | 'third' | 'all' {
  const days = daysBetween(race.date, date)
  if (days < 0 || days >= recoveryDays(race, age)) return 'all'
  return days < daysWithout(race, age) ? 'none' : 'third'
}
