import { allowed } from '../deeds'
import { daysBetween } from './calendarDate'
import type { Race, Wish } from './programme'

/** Hardly anyone runs further in the hour from which on a race counts as a long run: see `raceAsks`. */
const hourKm = 10

/**
 * A race to come that the plan speaks against: it is too hard for this runner now, or, where they must not run long, a long run or
 * further than they have run. Undefined for any other.
 */
export function leftOutRace({
  start,
  race,
  longestKm,
  forbidden,
}: Pick<Wish, 'start' | 'race' | 'longestKm' | 'forbidden'>): Race | undefined {
  if (race === undefined || daysBetween(start, race.date) < 0) return undefined
  const { km } = race
  const further = forbidden.has('run-long') && km !== undefined && km > Math.min(hourKm, longestKm ?? hourKm)
  return further || !allowed(['run', 'run-fast', 'race'], forbidden) ? race : undefined
}
