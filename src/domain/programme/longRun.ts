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
  const most = Math.min(goalKm ?? Number.POSITIVE_INFINITY, Math.max(longestKm, longestUsefulKm))
  let peak = longestKm
  let wished = longestKm * 0.95
  // Step by step: what was rounded down must not be caught up with in one leap.
  for (let at = 1; at <= step; at += 1) {
    if (isLighter(at)) continue
    wished += longestKm / 10
    peak = Math.max(downTo(Math.min(most, wished, peak * 1.1)), Math.min(most, peak))
  }
  return downTo(isLighter(step) ? peak * 0.72 : peak)
}
