import type { Model } from '../assess'
import type { Condition } from '../conditions/condition'
import { questionsIn } from '../conditions/questionsIn'
import type { QuestionId } from '../questionnaire/questionnaire'
import { type CauseId, causeIds, type FlagId, flagIds } from '../vocabulary'

/** What an answer to this question is used for: the causes whose rules read it, and the red flags that it can raise. */
export function fedBy(
  model: Model,
  question: QuestionId,
): { readonly causes: readonly CauseId[]; readonly flags: readonly FlagId[] } {
  const reads = ({ when }: { readonly when: Condition }) => questionsIn(when).includes(question)
  return {
    causes: causeIds.filter((id) => model.causes[id].rules.some(reads)),
    flags: flagIds.filter((id) => model.redFlags[id].triggers.some(reads)),
  }
}
