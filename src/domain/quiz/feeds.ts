import type { Model } from '../assess'
import type { Condition } from '../conditions/condition'
import { unreachable } from '../unreachable'
import { type CauseId, causeIds, type FlagId, flagIds } from '../vocabulary'
import type { QuestionId } from './questionnaire'

/** Every question that a condition reads, those under a `not` or `unsaid` too. */
export function questionsIn(condition: Condition): readonly QuestionId[] {
  switch (condition.kind) {
    case 'is':
    case 'isAny':
      return [condition.question]
    case 'every':
    case 'some':
    case 'atLeast':
      return [...new Set(condition.of.flatMap(questionsIn))]
    case 'not':
    case 'unsaid':
      return questionsIn(condition.of)
    default:
      return unreachable(condition)
  }
}

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
