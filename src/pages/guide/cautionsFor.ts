import { conflicts } from '../../content/conflicts'
import type { Conflict } from '../../domain/plan/measure'
import { type ConflictId, conflictIds, type MeasureId, measureIds } from '../../domain/vocabulary'

const takesAway = (conflict: ConflictId, measure: MeasureId): boolean => {
  const { withhold }: Conflict = conflicts[conflict]
  // What takes everything away is an urgent sign, and is said once for all.
  return withhold.includes(measure) && withhold.length < measureIds.length
}

const setOffByRunner = (conflict: ConflictId): boolean => (conflicts[conflict] as Conflict).together === undefined

/** Runners whose plan must not hold this measure. */
export const runnersWithout = (measure: MeasureId): readonly ConflictId[] =>
  conflictIds.filter((id) => setOffByRunner(id) && takesAway(id, measure))

/** Pairs of measures that this one is part of and that must not stand in one plan. */
export const pairsWith = (measure: MeasureId): readonly ConflictId[] =>
  conflictIds.filter((id) => (conflicts[id] as Conflict).together?.includes(measure))
