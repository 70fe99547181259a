import { kmPerMile } from '../unitFactors'

export type Goal = { readonly km: number; readonly seconds: number }

/** In the units that the course is marked in. */
type Split = { readonly at: number; readonly seconds: number }

export type PacePlan = {
  /** The mean pace that the goal asks for, in whole seconds a km or mile, never faster than it. */
  readonly target: number
  /** Undefined for a race that is too short to be parted. */
  readonly parts: PaceParts | undefined
  /** What the clock shows at half of the way. */
  readonly half: number
  /** Every fifth kilometre or mile, the half and the finish. */
  readonly splits: readonly Split[]
}

type PaceParts = {
  /** No faster than this over the start, in whole seconds a km or mile. */
  readonly start: number
  /** How long the start is, in km or miles: a quarter of the race at most. */
  readonly startFor: number
  /** The pace of the second half: with that, it adds up to the goal. Whole, and never too slow. */
  readonly afterHalf: number
}

/**
 * The fastest pace that anyone runs and a walking pace, in seconds a km. A goal outside of them must be a slip: distance and
 * time do not belong together.
 */
const paceBounds = { least: 150, most: 1200 } as const

/** In km or miles. A shorter race has no quarter to hold back in. */
const shortest = 2

/**
 * Plans a race as the plan has it (race doctors advise against a fast first half): the start five seconds a kilometre slower than
 * the target, then the target and no faster to halfway, and what is missing in the second half. Run so, the race ends no later than
 * the goal.
 */
export function pacePlan({ km, seconds }: Goal, units: 'metric' | 'imperial'): PacePlan {
  const unit = units === 'metric' ? 1 : kmPerMile
  const distance = km / unit
  const mean = seconds / distance
  const target = Math.ceil(mean - 1e-9)
  const marks = [distance / 2, distance]
  for (let mark = 5; mark < distance - 0.05; mark += 5) marks.push(mark)
  const inOrder = [...new Set(marks)].sort((a, b) => a - b)
  if (distance < shortest) {
    const splits = inOrder.map((at) => ({ at, seconds: at * mean }))
    return { target: Math.floor(mean + 1e-9), parts: undefined, half: seconds / 2, splits }
  }
  // The first five of a marathon, a quarter of anything short: in halves, as a watch counts them.
  const startFor = Math.min(units === 'metric' ? 5 : 3, Math.floor(distance / 2) / 2)
  const start = Math.floor(mean + 5 * unit)
  const half = startFor * start + (distance / 2 - startFor) * target
  const afterHalf = (seconds - half) / (distance / 2)
  const clockAt = (at: number) => {
    if (at <= startFor) return at * start
    return at <= distance / 2 ? half - (distance / 2 - at) * target : seconds - (distance - at) * afterHalf
  }
  return {
    target,
    parts: { start, startFor, afterHalf: Math.floor(afterHalf + 1e-9) },
    half,
    splits: inOrder.map((at) => ({ at, seconds: clockAt(at) })),
  }
}

/** True if someone could run this far in this time. */
export function couldBeRun({ km, seconds }: Goal): boolean {
  const pace = seconds / km
  return pace >= paceBounds.least && pace <= paceBounds.most
}
