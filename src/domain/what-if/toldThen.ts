import type { Assessment } from '../assess'
import { type LikelihoodWord, likelihoodWords } from '../causes/likelihood'
import { leadingCauses } from '../causes/rankCauses'
import { isUrgent } from '../flags/screenRedFlags'
import { type CauseId, causeIds, type MeasureId, measureIds, type Triage, triageLevels } from '../vocabulary'
import type { Difference } from './compareAssessments'

/** What a runner was told by a result, in ids. Kept as it was said: rules of an earlier day cannot be run again. */
export type ResultSummary = {
  readonly triage: Triage
  /** The leading causes, first the first. */
  readonly causes: readonly { readonly cause: CauseId; readonly word: LikelihoodWord }[]
  readonly measures: readonly MeasureId[]
}

/** What to keep of a result so that it can be compared later: the urgency, the leading causes and the plan, as ids. */
export const toldBy = ({ triage, findings, plan }: Assessment): ResultSummary => ({
  triage,
  causes: leadingCauses(findings).map(({ cause, word }) => ({ cause, word })),
  measures: plan.items.map(({ measure }) => measure),
})

const known = <T extends string>(ids: readonly T[], id: string): id is T => ids.some((one) => one === id)

/** What was told, as far as today's vocabulary has words for it. */
export function readTold(then: {
  readonly triage: string
  readonly causes: readonly { readonly cause: string; readonly word: string }[]
  readonly measures: readonly string[]
}): ResultSummary | undefined {
  const { triage } = then
  if (!known(triageLevels, triage)) return undefined
  return {
    triage,
    causes: then.causes.flatMap(({ cause, word }) =>
      known(causeIds, cause) && known(likelihoodWords, word) ? [{ cause, word }] : [],
    ),
    measures: then.measures.filter((id): id is MeasureId => known(measureIds, id)),
  }
}

/**
 * Names the difference between what was told then and what the same answers lead to now.
 * Only leading causes were kept, so one that led then or leads now is compared, and only by its word.
 */
export function compareTold(then: ResultSummary, now: Assessment): Difference {
  const today = toldBy(now)
  const none = { flagsRaised: [], flagsGone: [], cautionsRaised: [], cautionsGone: [] }
  const triage = then.triage === today.triage ? undefined : { before: then.triage, after: today.triage }
  if (isUrgent(then.triage) || isUrgent(today.triage)) {
    return { ...none, triage, causes: [], leading: undefined, joins: [], leaves: [] }
  }
  const wordsNow = new Map(now.findings.map(({ cause, word }) => [cause, word]))
  const [before, after] = [then.causes.map(({ cause }) => cause), today.causes.map(({ cause }) => cause)]
  return {
    ...none,
    triage,
    causes: then.causes.flatMap(({ cause, word }) =>
      wordsNow.get(cause) === word ? [] : [{ cause, before: word, after: wordsNow.get(cause), points: 0 }],
    ),
    leading: before.join() === after.join() ? undefined : { before, after },
    joins: today.measures.filter((id) => !then.measures.includes(id)),
    leaves: then.measures.filter((id) => !today.measures.includes(id)),
  }
}
