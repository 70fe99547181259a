/** A longer training run tires more than it teaches: coach experience. */
const longestUsefulKm = 32

/** One easier long run in four, shorter by a quarter or a little more. */
export const isLighter = (step: number): boolean => step % 4 === 0
export const lighterShare = 0.72

/** To a length that a runner can plan: halves from ten on, tenths below, and never upwards. */
export const downTo = (km: number): number => {
  const part = km >= 10 ? 2 : 10
  return Math.floor(km * part + 1e-9) / part
}

/**
 * State of the long run, in km: `from` is where it began, `peak` the longest so far, `wished` how long it would be without
 * rounding.
 */
export type Growth = { readonly from: number; readonly peak: number; readonly wished: number }

/** From the longest training run of the last 30 days. */
export const growthFrom = (longestKm: number): Growth => ({
  from: longestKm,
  peak: longestKm,
  wished: longestKm * 0.95,
})

/**
 * The next step up, in km: a twentieth more at first, then a tenth of the first long run at a time, so that no run is more than
 * a tenth longer than the longest before it. Never longer than the goal, where there is one.
 */
export function grown({ from, peak, wished }: Growth, goalKm = Number.POSITIVE_INFINITY): Growth {
  const most = Math.min(goalKm, Math.max(from, longestUsefulKm))
  const next = wished + from / 10
  // A peak that was rounded down may not jump to `wished`: it grows by a tenth at most.
  return { from, wished: next, peak: Math.max(downTo(Math.min(most, next, peak * 1.1)), Math.min(most, peak)) }
}
