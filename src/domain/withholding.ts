import { type AnswerSheet, HOLDS } from './answerSheet'
import { compileCondition } from './compileCondition'
import type { Conflicts } from './measure'
import { saidSlots } from './saidSlots'
import type { RaisedFlag } from './screenRedFlags'
import { type ConflictId, conflictIds, type MeasureId } from './vocabulary'

/** A conflict that holds for this runner, before any plan is filled. */
export type Holding = {
  readonly conflict: ConflictId
  /** Set off by a flag or by something the runner said, so it is told even if no measure was lost to it. */
  readonly stated: boolean
  readonly measures: readonly MeasureId[]
}

/** Makes the conflicts ready: which of them hold for these answers and flags. Those set off by two measures are the plan's affair. */
export function compileConflicts(
  conflicts: Conflicts,
): (sheet: AnswerSheet, raised: readonly RaisedFlag[]) => readonly Holding[] {
  const all = conflictIds.map((id) => {
    const { when, flags = [] } = conflicts[id]
    return {
      id,
      flags: new Set<string>(flags),
      test: when && compileCondition(when),
      slots: when ? saidSlots(when) : [],
    }
  })
  return (sheet, raised) => {
    const holding: Holding[] = []
    for (const { id, flags, test, slots } of all) {
      const flagged = flags.size > 0 && raised.some(({ flag }) => flags.has(flag))
      const answered = test !== undefined && test(sheet) === HOLDS
      if (!flagged && !answered) continue
      holding.push({
        conflict: id,
        stated: flagged || slots.some((slot) => sheet[slot] === HOLDS),
        measures: conflicts[id].withhold,
      })
    }
    return holding
  }
}

/** Everything that the holding conflicts take away. Withholding adds up. */
export const withheldBy = (holding: readonly Holding[]): ReadonlySet<MeasureId> =>
  new Set(holding.flatMap(({ measures }) => measures))
