import type { IsoDate } from '../domain/programme/calendarDate'

/** The day on the runner's own calendar, wherever they are. */
export function today(): IsoDate {
  const now = new Date()
  const two = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
