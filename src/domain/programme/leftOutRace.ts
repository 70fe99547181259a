import { allowed } from '../deeds'
import { daysBetween } from './calendarDate'
import type { Race, Wish } from './programme'

/**
 * A race to come that the plan speaks against: it is too hard for this runner now, or further than they have run where they must
 * not run longer. Undefined for any other.
 */
export function leftOutRace({
  start,
  race,
  longestKm,
  forbidden,
}: Pick<Wish, 'start' | 'race' | 'longestKm' | 'forbidden'>): Race | undefined {
  if (race === undefined || daysBetween(start, race.date) < 0) return undefined
  const { km } = race
  const further = forbidden.has('run-long') && km !== undefined && longestKm !== undefined && km > longestKm
  return further || !allowed(['run', 'run-fast', 'race'], forbidden) ? race : undefined
}
