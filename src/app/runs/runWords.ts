import type { Activity } from '../../domain/runs/activity'

/** Where a run's clock stood: the watch's own where the file knows it, the device's otherwise. */
const zoned = ({ start, clockAhead }: Activity) => {
  const time = Date.parse(start ?? '')
  return clockAhead === undefined ? { time } : { time: time + clockAhead * 60_000, timeZone: 'UTC' }
}

function written(run: Activity, locale: string, words: Intl.DateTimeFormatOptions): string | undefined {
  const { time, ...zone } = zoned(run)
  return Number.isNaN(time) ? undefined : new Intl.DateTimeFormat(locale, { ...words, ...zone }).format(time)
}

/** The day of a run: "12 May 2024". */
export const dayOf = (run: Activity): string =>
  written(run, 'en-GB', { day: 'numeric', month: 'long', year: 'numeric' }) ?? 'an unknown day'

/** The same as a date field holds it: "2024-05-12". */
export const dateOf = (run: Activity): string | undefined =>
  written(run, 'sv-SE', { day: '2-digit', month: '2-digit', year: 'numeric' })

const clockOf = (minutes: number) =>
  minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`

/** "13.1 km in 1 h 18 min", with the distance as a token. */
export function lengthOf({ km, minutes }: Activity): string {
  const distance = km === undefined ? undefined : `{ran:${Math.round(km * 10) / 10}}`
  return [distance, minutes === undefined ? undefined : clockOf(Math.round(minutes))].filter(Boolean).join(' in ')
}

export const counted = (count: number, one: string, many: string) =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`
