import { conflicts } from '../../content/conflicts'
import { measures } from '../../content/measures'
import { deeds } from '../../domain/deeds'
import type { Conflict } from '../../domain/plan/measure'
import { withheldIn } from '../../domain/plan/withholding'
import { type ConflictId, conflictIds, type MeasureId } from '../../domain/vocabulary'

const takesAway = (conflict: ConflictId, measure: MeasureId): boolean => {
  const { forbids = [] }: Conflict = conflicts[conflict]
  // A conflict that forbids every deed belongs to an urgent sign, which the page tells once for all.
  return forbids.length < deeds.length && withheldIn(conflicts[conflict], measures).includes(measure)
}

const setOffByRunner = (conflict: ConflictId): boolean => (conflicts[conflict] as Conflict).together === undefined

/** Runners whose plan must not hold this measure. */
export const runnersWithout = (measure: MeasureId): readonly ConflictId[] =>
  conflictIds.filter((id) => setOffByRunner(id) && takesAway(id, measure))

/** Pairs of measures that this one is part of and that must not stand in one plan. */
export const pairsWith = (measure: MeasureId): readonly ConflictId[] =>
  conflictIds.filter((id) => (conflicts[id] as Conflict).together?.includes(measure))
