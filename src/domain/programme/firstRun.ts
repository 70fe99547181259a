import { daysAfter, daysBetween, type IsoDate, weekdayOf } from './calendarDate'
import type { Wish } from './programme'
import { recoveredOn } from './recoveredOn'
import { daysWithout } from './recovery'
import { longRunDay } from './spreadDays'

type Raced = Pick<Wish, 'start' | 'days' | 'pastRace' | 'age'>

/** The first day after a race that bears a short run. Undefined without a race, and once the legs have recovered. */
export function runsFrom({ start, pastRace, age }: Pick<Wish, 'start' | 'pastRace' | 'age'>): IsoDate | undefined {
  if (pastRace === undefined || recoveredOn(pastRace, age) <= start) return undefined
  return daysAfter(pastRace.date, daysWithout(pastRace, age))
}

/**
 * On which day the first run after a race is planned, while the legs recover: the first of the runner's days that is not the
 * day before a long run; where there is none in time, the first day that bears it.
 */
export function firstRunOn(wish: Raced): IsoDate | undefined {
  const { start, days, pastRace, age } = wish
  const from = runsFrom(wish)
  if (pastRace === undefined || from === undefined) return undefined
  const first = from < start ? start : from
  const long = longRunDay(days)
  const open = Array.from({ length: daysBetween(first, recoveredOn(pastRace, age)) }, (_, nth) => daysAfter(first, nth))
  return open.find((date) => days.includes(weekdayOf(date)) && weekdayOf(daysAfter(date, 1)) !== long) ?? first
}
