/** Above this an ordinary training run tires more than it teaches: coach experience. */
const longestUsefulKm = 32

/** One easier long run in four, shorter by a quarter or a little more. */
export const isLighter = (step: number): boolean => step % 4 === 0

/** To a length that a runner can plan: halves from ten on, tenths below, and never upwards. */
const downTo = (km: number): number => {
  const part = km >= 10 ? 2 : 10
  return Math.floor(km * part + 1e-9) / part
}

/**
 * How long the long run of a step is, in km, from the longest training run of the last 30 days: a twentieth more at first,
 * then a tenth of that longest run at a time, so that no run is more than a tenth longer than the longest before it.
 * Never longer than the goal, where there is one.
 */
export function longRunKm(step: number, longestKm: number, goalKm?: number): number {
  const builds = step - Math.floor(step / 4)
  const most = Math.min(goalKm ?? Number.POSITIVE_INFINITY, Math.max(longestKm, longestUsefulKm))
  const peak = Math.min(most, longestKm * (1 + 0.05 + 0.1 * (builds - 1)))
  return downTo(isLighter(step) ? peak * 0.72 : peak)
}
