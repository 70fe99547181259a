/** One run with the scales before and after, in kg, ml and minutes. `passed` is what went at a toilet on the way. */
export type SweatRun = {
  readonly beforeKg: number
  readonly afterKg: number
  readonly drunkMl: number
  readonly passedMl: number
  readonly minutes: number
  readonly hot: boolean
}

/** What one run says. A run that cannot be right says which, and counts for nothing. */
type SweatReading = {
  /** The share of the weight that was lost over the run, drinks counted in. Below zero for someone who came back heavier. */
  readonly lost: number
} & (
  | { readonly kind: 'rate'; readonly mlPerHour: number }
  | { readonly kind: 'lost-too-much' | 'gained-too-much' | 'too-little-sweat' | 'too-much-sweat' }
)

/**
 * A loss or gain beyond this share of the weight is taken for an error at the scales, or for someone who needs help.
 */
const mostLost = 0.06
const mostGained = 0.03
/** What was measured in 506 athletes, in ml an hour: baker-2016-sweat-norms. */
const measured = { least: 260, most: 5730 }

/** Reads one run. Sweat in ml = weight lost (1 kg counts as 1 litre) + what was drunk - what was passed. */
export function readSweat({ beforeKg, afterKg, drunkMl, passedMl, minutes }: SweatRun): SweatReading {
  const lost = (beforeKg - afterKg) / beforeKg
  if (lost > mostLost) return { kind: 'lost-too-much', lost }
  if (lost < -mostGained) return { kind: 'gained-too-much', lost }
  const mlPerHour = (((beforeKg - afterKg) * 1000 + drunkMl - passedMl) / minutes) * 60
  if (mlPerHour < measured.least) return { kind: 'too-little-sweat', lost }
  if (mlPerHour > measured.most) return { kind: 'too-much-sweat', lost }
  return { kind: 'rate', mlPerHour, lost }
}

type SweatMean = { readonly mlPerHour: number; readonly runs: number }

/** The mean of the runs that can be right, in heat or in usual weather; undefined without any. */
export function meanSweat(runs: readonly SweatRun[], hot: boolean): SweatMean | undefined {
  const rates = runs
    .filter((run) => run.hot === hot)
    .map(readSweat)
    .flatMap((reading) => (reading.kind === 'rate' ? [reading.mlPerHour] : []))
  if (rates.length === 0) return undefined
  return { mlPerHour: rates.reduce((sum, rate) => sum + rate, 0) / rates.length, runs: rates.length }
}

/**
 * The sweat rate to use. If only runs in usual weather are known, their rate is used in heat too, since it errs towards
 * drinking less. Hot runs are never used for a cool one: the same drink would be too much.
 */
export const sweatFor = (runs: readonly SweatRun[], hot: boolean): SweatMean | undefined =>
  meanSweat(runs, hot) ?? meanSweat(runs, false)
