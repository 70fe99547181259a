import { addDays, create, dayOfWeek, diffDays, toString as textOf } from 'temporal-polyfill/fns/PlainDate'
import { type Weekday, weekdays } from './weekdays'

/** A day of the calendar, `2027-03-28`: no hour and no place, so no clock change can move it. */
export type IsoDate = string

/** @throws if there is no such day. */
function fromText(date: IsoDate) {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return create(year, month, day)
}

/** The day so many days later, or earlier where `days` is negative. */
export const daysAfter = (date: IsoDate, days: number): IsoDate => textOf(addDays(fromText(date), days))

/** How many days from one day to another; negative if the other is the earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => diffDays(fromText(from), fromText(to))

/**
 * The day of the week.
 * @throws if there is no such day.
 */
export const weekdayOf = (date: IsoDate): Weekday => weekdays[dayOfWeek(fromText(date)) - 1] ?? 'mon'

/** True for a day of these two centuries that exists, written as `2027-03-28`. */
export function isDate(text: unknown): text is IsoDate {
  if (typeof text !== 'string' || !/^2[01]\d{2}-\d{2}-\d{2}$/.test(text)) return false
  try {
    return textOf(fromText(text)) === text
  } catch {
    return false
  }
}
