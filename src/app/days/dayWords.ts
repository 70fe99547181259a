import type { IsoDate } from '../../domain/programme/calendarDate'

/** "Monday, 1 March" in British English, whatever the device speaks: the rest of the page does, too. */
export const dayName = (date: IsoDate): string =>
  new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  )

/** "Mon 1 Mar". */
export const shortDay = (date: IsoDate): string =>
  new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' })
    .format(new Date(`${date}T00:00:00Z`))
    .replace(',', '')

/** "25 Nov to 1 Dec". */
export const dayRange = (from: IsoDate, to: IsoDate): string =>
  from === to ? dayAndMonth(from) : `${dayAndMonth(from)} to ${dayAndMonth(to)}`

const dayAndMonth = (date: IsoDate): string =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  )

const long = { day: 'numeric', month: 'long', year: 'numeric' } as const

/** "3 May 2026". */
export const longDay = (date: IsoDate): string =>
  new Intl.DateTimeFormat('en-GB', { ...long, timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`))

/** The same of a moment, where the device is. `at` in milliseconds since 1970. */
export const longDayAt = (at: number): string => new Intl.DateTimeFormat('en-GB', long).format(at)
