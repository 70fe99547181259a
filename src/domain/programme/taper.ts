import { daysBetween, type IsoDate } from './calendarDate'
import type { Race } from './programme'

/**
 * For how many days before a race less is done: 7 below 15 km; 11 from there on, so that the long run a week before is always
 * shortened, whatever the weekday of the race; 14 before a long race or one of unknown length. Coach experience.
 */
export function taperDays({ km = 42.2 }: Race): 7 | 11 | 14 {
  if (km >= 30) return 14
  return km >= 15 ? 11 : 7
}

/** What is left of the exercises on this day: nothing in the last three days before a race, half before that. */
export function exerciseShare(race: Race | undefined, date: IsoDate): 0 | 0.5 | 1 {
  if (race === undefined) return 1
  const days = daysBetween(date, race.date)
  if (days <= 3) return 0
  return days < taperDays(race) ? 0.5 : 1
}

/** What is left of the long run on this day. */
export function longRunShare(race: Race | undefined, date: IsoDate): 0 | 0.6 | 1 {
  if (race === undefined) return 1
  const days = daysBetween(date, race.date)
  if (days < 7) return 0
  return days < taperDays(race) ? 0.6 : 1
}

/** New or harder exercises make legs sore. None is begun in this many days before a race. */
const nothingNew = 14

/** True if the race is at most two weeks after `start`, too close to begin new exercises. False without a race. */
export const tooLateToBegin = (race: Race | undefined, start: IsoDate): boolean =>
  race !== undefined && daysBetween(start, race.date) <= nothingNew
