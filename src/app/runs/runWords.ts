import type { Activity } from '../../domain/runs/activity'

/** The day of a run, as the device writes days: "12 May 2024". The runner's own clock decides where the file knows it. */
export function dayOf({ start, clockAhead }: Activity): string {
  if (start === undefined) return 'an unknown day'
  const words = { day: 'numeric', month: 'long', year: 'numeric' } as const
  const time = Date.parse(start)
  return clockAhead === undefined
    ? new Intl.DateTimeFormat('en-GB', words).format(time)
    : new Intl.DateTimeFormat('en-GB', { ...words, timeZone: 'UTC' }).format(time + clockAhead * 60_000)
}

const clockOf = (minutes: number) =>
  minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`

/** "13.1 km in 1 h 18 min", with the distance as a token. */
export function lengthOf({ km, minutes }: Activity): string {
  const distance = km === undefined ? undefined : `{ran:${Math.round(km * 10) / 10}}`
  return [distance, minutes === undefined ? undefined : clockOf(Math.round(minutes))].filter(Boolean).join(' in ')
}

export const counted = (count: number, one: string, many: string) =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`
