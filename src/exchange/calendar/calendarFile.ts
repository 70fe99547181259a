import ical, { ICalAlarmType, ICalEventRepeatingFreq, ICalEventTransparency, ICalWeekday } from 'ical-generator'
import type { Weekday } from '../../domain/programme/weekdays'
import type { CalendarEvent } from './calendarEvent'

const byDay: { readonly [D in Weekday]: ICalWeekday } = {
  mon: ICalWeekday.MO,
  tue: ICalWeekday.TU,
  wed: ICalWeekday.WE,
  thu: ICalWeekday.TH,
  fri: ICalWeekday.FR,
  sat: ICalWeekday.SA,
  sun: ICalWeekday.SU,
}

/** The library takes a moment and writes the hour it has in UTC: so the hour that is meant must stand there as UTC. */
const moment = (date: string, time = '00:00'): Date => new Date(`${date}T${time}:00Z`)

const minutesLater = (start: Date, minutes: number): Date => new Date(start.getTime() + minutes * 60_000)

/** Which version of the calendar this is. */
export type Edition = {
  /** When it was written, in milliseconds since 1970. */
  readonly at: number
  /** Higher with every change: a calendar keeps the higher one. */
  readonly sequence: number
}

/** The edition of this minute. It counts minutes, so that no count of editions has to be kept. */
export const editionAt = (now: number): Edition => ({
  at: now,
  sequence: Math.max(0, Math.floor((now - Date.UTC(2026, 0, 1)) / 60_000)),
})

/**
 * The events as an iCalendar file (RFC 5545). Hours float: half past six is half past six wherever the runner is, and on both
 * sides of a change of the clock, so the file needs no time zone.
 */
export function calendarFile(events: readonly CalendarEvent[], { at, sequence }: Edition): string {
  const calendar = ical({ name: 'Uncramp', prodId: { company: 'Uncramp', product: 'Programme', language: 'EN' } })
  for (const { uid, title, notes, date, time, minutes = 15, repeats } of events) {
    const start = moment(date, time)
    const event = calendar.createEvent({
      id: uid,
      sequence,
      stamp: new Date(at),
      lastModified: new Date(at),
      start,
      summary: title,
      description: notes,
      // It keeps nobody from being invited elsewhere.
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(time === undefined ? { allDay: true } : { end: minutesLater(start, minutes), floating: true }),
    })
    if (time !== undefined) event.createAlarm({ type: ICalAlarmType.display, trigger: 0, description: title })
    if (repeats !== undefined)
      event.repeating({
        freq: repeats.every === 'day' ? ICalEventRepeatingFreq.DAILY : ICalEventRepeatingFreq.WEEKLY,
        count: repeats.times,
        ...(repeats.on && { byDay: repeats.on.map((day) => byDay[day]) }),
      })
  }
  return `${calendar.toString()}\r\n`
}
