import { farWords } from '../../content/programme/farWords'
import { fill } from '../../domain/fill'
import { daysBetween, isDate } from '../../domain/programme/calendarDate'
import { farRace } from '../../domain/programme/farRace'
import { dayName } from '../days/dayWords'

/** What a date of a race means for the weeks, as soon as it is typed. */
export function RaceAhead({ start, date }: { readonly start: string; readonly date: string }) {
  return <p role="status">{saying(start, date)}</p>
}

function saying(start: string, date: string): string {
  if (!isDate(date)) return ''
  const days = daysBetween(start, date)
  if (days < 0) return ''
  if (days < 7) return farWords.thisWeek
  const far = farRace(start, { date })
  const words = far ? fill(farWords.ahead, { DATE: dayName(far.beginOn) }) : farWords.near
  const weeks = Math.floor(days / 7)
  return fill(words, { 'COUNT weeks': weeks === 1 ? '1 week' : `${weeks} weeks` })
}
