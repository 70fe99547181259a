import type { IsoDate } from '../../domain/programme/calendarDate'
import { type Weekday, weekdays } from '../../domain/programme/weekdays'

/** The day that it is where the runner is, at a moment in milliseconds since 1970. */
export function dayAt(now: number): IsoDate {
  const at = new Date(now)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}

/** How long it takes until the next day begins where the runner is, in milliseconds: a day with a change of the clocks is not 24 hours long. */
export function untilNextDay(now: number): number {
  const at = new Date(now)
  return new Date(at.getFullYear(), at.getMonth(), at.getDate() + 1).getTime() - now
}

/** The day so many days later. The result must not bring in the library of the calendar for this alone. */
export const dayAfter = (date: IsoDate, days: number): IsoDate =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)

/** The day of the week, without the library of the calendar. */
export const weekdayAt = (date: IsoDate): Weekday => weekdays[(new Date(date).getUTCDay() + 6) % 7] ?? 'mon'

/** How many days from one to another, without the library of the calendar. */
export const daysTo = (from: IsoDate, to: IsoDate): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
