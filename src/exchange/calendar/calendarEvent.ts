import type { IsoDate } from '../../domain/programme/calendarDate'
import type { Weekday } from '../../domain/programme/weekdays'

/** One entry of a calendar, before it is written in anyone's format. */
export type CalendarEvent = {
  /** The same for the same entry, whenever it is written: a calendar that knows it puts the new one in its place. */
  readonly uid: string
  readonly title: string
  readonly notes: string
  readonly date: IsoDate
  /** Where it has an hour: `18:30`, wherever the runner is. */
  readonly time?: string
  readonly minutes?: number
  readonly repeats?: { readonly every: 'day' | 'week'; readonly times: number; readonly on?: readonly Weekday[] }
}
