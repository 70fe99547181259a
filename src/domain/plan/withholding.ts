import { type AnswerSheet, answerInSlot, HOLDS } from '../conditions/answerSheet'
import { compileCondition } from '../conditions/compileCondition'
import { saidSlots } from '../conditions/slots'
import type { RaisedFlag } from '../flags/screenRedFlags'
import type { Said } from '../quiz/questionnaire'
import { type ConflictId, conflictIds, type FlagId, type MeasureId } from '../vocabulary'
import type { Conflicts } from './measure'

/** A conflict that holds for this runner, before any plan is filled. */
export type Holding = {
  readonly conflict: ConflictId
  /** Set off by a flag or by something the runner said, so it is told even if no measure was lost to it. */
  readonly stated: boolean
  readonly measures: readonly MeasureId[]
  /** The answers that set it off. */
  readonly answers: readonly Said[]
  /** The raised flags that did. */
  readonly flags: readonly FlagId[]
}

/** Makes the conflicts ready: which of them hold for these answers and flags. Those set off by two measures are the plan's affair. */
export function compileConflicts(
  conflicts: Conflicts,
): (sheet: AnswerSheet, raised: readonly RaisedFlag[]) => readonly Holding[] {
  const all = conflictIds.map((id) => {
    const { when, flags = [] } = conflicts[id]
    return {
      id,
      flags: new Set<FlagId>(flags),
      test: when && compileCondition(when),
      slots: when ? saidSlots(when) : [],
    }
  })
  return (sheet, raised) => {
    const holding: Holding[] = []
    for (const { id, flags, test, slots } of all) {
      const raisedFlags = raised.filter(({ flag }) => flags.has(flag)).map(({ flag }) => flag)
      const answered = test !== undefined && test(sheet) === HOLDS
      if (raisedFlags.length === 0 && !answered) continue
      const answers = answered ? slots.filter((slot) => sheet[slot] === HOLDS).map(answerInSlot) : []
      holding.push({
        conflict: id,
        stated: raisedFlags.length > 0 || answers.length > 0,
        measures: conflicts[id].withhold,
        answers,
        flags: raisedFlags,
      })
    }
    return holding
  }
}

/** Everything that the holding conflicts take away. Withholding adds up. */
export const withheldBy = (holding: readonly Holding[]): ReadonlySet<MeasureId> =>
  new Set(holding.flatMap(({ measures }) => measures))
