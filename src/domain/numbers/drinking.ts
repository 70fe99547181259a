/** What may be drunk in an hour of a run, in ml. */
export type FluidRange = {
  /** The low end. Undefined where nobody should be told to drink a least amount. */
  readonly from: number | undefined
  /** Never more than this. */
  readonly to: number
  /** True if worked out from the runner's own weighings, false if it is what most runners drink. */
  readonly own: boolean
}

/** What most runners drink, in ml an hour. It is an observed range and was never tested as a target. */
const usual = { from: 300, to: 800 }
/** Losing more than this share of the weight is what the guideline advises against: acsm-2007-fluid. */
const tolerable = 0.02

/** The small addend keeps a sum that comes out as 749.9999 from becoming 700. */
const downTo50 = (ml: number): number => Math.floor(ml / 50 + 1e-6) * 50

type DrinkingWish = {
  /** The own sweat rate, if it is known. */
  readonly sweatMlPerHour?: number | undefined
  readonly weightKg?: number | undefined
  readonly minutes: number
  /** True for whoever must not be told to drink more. */
  readonly onlyCeiling: boolean
}

/**
 * What may be drunk in an hour of a run of this length (minutes), in ml. Undefined where no drink is needed. The upper end is
 * never above what most runners drink, nor above the runner's own sweat rate where that is known: drinking too much is the
 * danger that kills (wms-2019-eah).
 */
export function fluidRange({ sweatMlPerHour, weightKg, minutes, onlyCeiling }: DrinkingWish): FluidRange | undefined {
  // Nothing is needed below: dge-2020-fluid.
  if (minutes < 40) return undefined
  if (sweatMlPerHour === undefined) return { from: onlyCeiling ? undefined : usual.from, to: usual.to, own: false }
  const to = downTo50(Math.min(sweatMlPerHour, usual.to))
  // The lower end may go below the usual one if the loss then still stays within 2% of the weight. It is never raised: a runner
  // would read it as a target.
  const spared = weightKg === undefined ? 0 : (weightKg * tolerable * 1000) / (minutes / 60)
  const needed = downTo50(Math.max(0, sweatMlPerHour - spared))
  return { from: onlyCeiling ? undefined : Math.min(needed, usual.from, to), to, own: true }
}

/** Sodium in mg an hour, everything counted together. */
export type SodiumRange = { readonly from: number; readonly to: number }

/**
 * Sodium for a long run in heat, or a long run of someone whose sweat is salty; undefined for every other run. The figures are
 * a cautious reading of the studies.
 */
export const sodiumRange = (minutes: number, hot: boolean, saltySweat: boolean): SodiumRange | undefined =>
  minutes >= 90 && (hot || saltySweat) ? { from: 300, to: 600 } : undefined
