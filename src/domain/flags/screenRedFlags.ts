import { type AnswerSheet, HOLDS } from '../conditions/answerSheet'
import { compileCondition } from '../conditions/compileCondition'
import { type FlagId, flagIds, type Triage, triageLevels } from '../vocabulary'
import type { RedFlag } from './redFlag'

export type RedFlags = { readonly [F in FlagId]: RedFlag }

/** A flag that fired, with the signs that fired it. */
export type RaisedFlag = { readonly flag: FlagId; readonly level: RedFlag['level']; readonly signs: readonly string[] }

/**
 * Makes the flags ready. Flags come most urgent first, then in the order of `flagIds`.
 * @throws if a trigger names an answer that does not exist.
 */
export function compileRedFlags(redFlags: RedFlags): (sheet: AnswerSheet) => readonly RaisedFlag[] {
  const all = triageLevels.flatMap((level) =>
    flagIds
      .filter((id) => redFlags[id].level === level)
      .map((id) => ({
        id,
        level: redFlags[id].level,
        triggers: redFlags[id].triggers.map(({ when, sign }) => ({ test: compileCondition(when), sign })),
      })),
  )
  return (sheet) => {
    const raised: RaisedFlag[] = []
    for (const { id, level, triggers } of all) {
      const signs = triggers.filter(({ test }) => test(sheet) === HOLDS).map(({ sign }) => sign)
      if (signs.length > 0) raised.push({ flag: id, level, signs })
    }
    return raised
  }
}

/** The most urgent level wins. */
export const triageOf = (raised: readonly RaisedFlag[]): Triage => raised[0]?.level ?? 'self-care'

/** Someone must look at the runner today: no causes and no plan beside that. */
export const isUrgent = (triage: Triage): boolean => triage === 'emergency' || triage === 'same-day'
