import { type AnswerSheet, answerInSlot, HOLDS } from '../conditions/answerSheet'
import { compileCondition } from '../conditions/compileCondition'
import { saidSlots } from '../conditions/slots'
import { allowed, type Deed, forbiddenBy } from '../deeds'
import type { RaisedFlag, RedFlags } from '../flags/screenRedFlags'
import type { Said } from '../questionnaire/questionnaire'
import { type ConflictId, conflictIds, type FlagId, type MeasureId, measureIds } from '../vocabulary'
import { type Conflict, type Conflicts, type Danger, dangers, type Measures } from './measure'

/** A conflict that holds for this runner, before any plan is filled. */
export type Holding = {
  readonly conflict: ConflictId
  /** True if a flag or an answer set it off. Then it is told even if no measure was lost to it. */
  readonly stated: boolean
  /** Undefined for a pair of measures that do not go together: each of them alone harms nobody. */
  readonly danger: Danger | undefined
  readonly forbids: ReadonlySet<Deed>
  readonly measures: readonly MeasureId[]
  /** The answers that set it off. */
  readonly answers: readonly Said[]
  /** The raised flags that did. */
  readonly flags: readonly FlagId[]
}

/** Of two wordings of one caution, the one that asks nothing this runner must not do. */
export function mayBeTold(conflict: ConflictId, conflicts: Conflicts, forbidden: ReadonlySet<Deed>): boolean {
  const { asks, standsInFor } = conflicts[conflict]
  return standsInFor === undefined ? allowed(asks, forbidden) : !allowed(conflicts[standsInFor].asks, forbidden)
}

/** The measures that a conflict takes away: those that cannot be done without a deed it forbids, or one of a pair. */
export function withheldIn(conflict: Conflict, measures: Measures): readonly MeasureId[] {
  if (conflict.forbids === undefined) return conflict.withhold
  const closed = forbiddenBy(conflict.forbids)
  return measureIds.filter((id) => !allowed(measures[id].asks, closed))
}

/**
 * Compiles the conflicts. The result tells which of them hold for these answers and flags. Pairs of measures are not among
 * them: `buildPlan` settles those.
 */
export function compileConflicts(
  conflicts: Conflicts,
  measures: Measures,
): (sheet: AnswerSheet, raised: readonly RaisedFlag[]) => readonly Holding[] {
  const all = conflictIds.flatMap((id) => {
    const { when, flags = [], forbids: named, danger } = conflicts[id]
    if (named === undefined) return []
    return {
      id,
      danger,
      forbids: forbiddenBy(named),
      measures: withheldIn(conflicts[id], measures),
      flags: new Set<FlagId>(flags),
      test: when && compileCondition(when),
      slots: when ? saidSlots(when) : [],
    }
  })
  return (sheet, raised) => {
    const holding: Holding[] = []
    for (const { id, danger, forbids, measures, flags, test, slots } of all) {
      const raisedFlags = raised.filter(({ flag }) => flags.has(flag)).map(({ flag }) => flag)
      const answered = test !== undefined && test(sheet) === HOLDS
      if (raisedFlags.length === 0 && !answered) continue
      const answers = answered ? slots.filter((slot) => sheet[slot] === HOLDS).map(answerInSlot) : []
      const stated = raisedFlags.length > 0 || answers.length > 0
      holding.push({ conflict: id, stated, danger, forbids, measures, answers, flags: raisedFlags })
    }
    return holding
  }
}

/** Everything that the holding conflicts and the forbidden deeds take away. Withholding adds up. */
export const withheldBy = (
  holding: readonly Holding[],
  forbidden: ReadonlySet<Deed>,
  measures: Measures,
): ReadonlySet<MeasureId> =>
  new Set([
    ...holding.flatMap((one) => one.measures),
    ...(forbidden.size === 0 ? [] : measureIds.filter((id) => !allowed(measures[id].asks, forbidden))),
  ])

/** Everything that the holding conflicts and the raised flags forbid. */
export function forbiddenTo(
  holding: readonly Holding[],
  raised: readonly RaisedFlag[],
  redFlags: RedFlags,
): ReadonlySet<Deed> {
  const byFlags = forbiddenBy(raised.flatMap(({ flag }) => redFlags[flag].forbids))
  return new Set([...holding.flatMap(({ forbids }) => [...forbids]), ...byFlags])
}

/** What stands before the plan: what can cost a life, then what can do lasting harm. */
export const dangersFirst = <T extends Pick<Holding, 'danger'>>(told: readonly T[]): readonly T[] =>
  dangers.filter((danger) => danger !== 'care').flatMap((danger) => told.filter((one) => one.danger === danger))
