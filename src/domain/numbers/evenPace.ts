import { kmPerMile } from '../unitFactors'

export type Goal = { readonly km: number; readonly seconds: number }

/** In the units that the course is marked in. */
type Split = { readonly at: number; readonly seconds: number }

export type PacePlan = {
  /** Seconds for one kilometre or mile after the first stretch: with that, it adds up to the goal. Whole, and never too slow. */
  readonly pace: number
  /** No faster than this over the first stretch, in whole seconds. */
  readonly cap: number
  /** How long that stretch is, in km or miles. */
  readonly capFor: number
  /** What the clock shows at half of the way. */
  readonly half: number
  /** Every fifth kilometre or mile, the half and the finish. */
  readonly splits: readonly Split[]
}

/**
 * The fastest pace that anyone runs and a walking pace, in seconds a km. A goal outside of them must be a slip: distance and
 * time do not belong together.
 */
const paceBounds = { least: 150, most: 1200 } as const

/**
 * Plans a race: the first stretch five seconds a kilometre slower than the mean pace (race doctors advise against a fast first
 * half), then an even pace. Run as planned, the race ends no later than the goal.
 */
export function evenPace({ km, seconds }: Goal, units: 'metric' | 'imperial'): PacePlan {
  const unit = units === 'metric' ? 1 : kmPerMile
  const distance = km / unit
  const pace = seconds / distance
  const marks = [distance / 2, distance]
  for (let mark = 5; mark < distance - 0.05; mark += 5) marks.push(mark)
  // The first five of a marathon, a quarter of anything short.
  const capFor = Math.max(1, Math.min(units === 'metric' ? 5 : 3, Math.round(distance / 4)))
  // If the race is no longer than its first stretch, there is nothing left in which to make up for a slow start.
  const cap = Math.floor(distance > capFor ? pace + 5 * unit : pace)
  const rest = distance > capFor ? (seconds - cap * capFor) / (distance - capFor) : pace
  const clockAt = (at: number) => (at <= capFor && distance > capFor ? at * cap : seconds - (distance - at) * rest)
  const splits = [...new Set(marks)].sort((a, b) => a - b).map((at) => ({ at, seconds: clockAt(at) }))
  return { pace: Math.floor(rest + 1e-9), cap, capFor, half: clockAt(distance / 2), splits }
}

/** True if someone could run this far in this time. */
export function couldBeRun({ km, seconds }: Goal): boolean {
  const pace = seconds / km
  return pace >= paceBounds.least && pace <= paceBounds.most
}
