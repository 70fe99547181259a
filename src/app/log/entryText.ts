import { logWords } from '../../content/log'
import type { LogEntry } from '../../domain/log/logEntry'
import type { IsoDate } from '../../domain/programme/calendarDate'
import { shortDay } from '../days/dayWords'
import { dayAfter } from '../days/localDays'

/** "today", "yesterday", or "Mon 1 Mar". */
export function dayText(day: IsoDate, today: IsoDate): string {
  if (day === today) return 'today'
  if (day === dayAfter(today, -1)) return 'yesterday'
  return shortDay(day)
}

/** An entry in one line: "run today, cramp, calf". */
export function entryText({ day, kind, cramped, where = [] }: LogEntry, today: IsoDate): string {
  const places = where.map((place) => `, ${logWords.where[place].toLowerCase()}`).join('')
  return `${logWords.kind[kind].toLowerCase()} ${dayText(day, today)}, ${cramped ? `cramp${places}` : 'no cramp'}`
}
