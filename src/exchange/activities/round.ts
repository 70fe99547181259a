/** Rounded to so many places after the point; unknown and endless stay unknown. */
export const round = (value: number | undefined, places: number): number | undefined =>
  value === undefined || !Number.isFinite(value) ? undefined : Math.round(value * 10 ** places) / 10 ** places

/** Seconds since 1970 as the ISO text that activities carry. Undefined beyond what a date can hold. */
export function isoSecond(seconds: number | undefined): string | undefined {
  if (seconds === undefined || !Number.isFinite(seconds) || Math.abs(seconds) > 8.64e12) return undefined
  return new Date(Math.floor(seconds) * 1000).toISOString().replace('.000Z', 'Z')
}
