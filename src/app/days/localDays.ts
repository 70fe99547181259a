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

/** "Monday, 1 March" in British English, whatever the device speaks: the rest of the page does, too. */
export const dayName = (date: IsoDate): string =>
  new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  )

/** What is to be done, where the line goes on after it: without the full stop at its end. */
export const inLine = (say: string): string => say.replace(/\.$/, '')

/** "Mon 1 Mar". */
export const shortDay = (date: IsoDate): string =>
  new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' })
    .format(new Date(`${date}T00:00:00Z`))
    .replace(',', '')

/** "25 Nov to 1 Dec". */
export const dayRange = (from: IsoDate, to: IsoDate): string => `${dayAndMonth(from)} to ${dayAndMonth(to)}`

const dayAndMonth = (date: IsoDate): string =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  )
