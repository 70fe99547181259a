import type { Condition } from '../../src/domain/conditions/condition'
import { questionsIn } from '../../src/domain/quiz/feeds'
import type { QuestionId } from '../../src/domain/quiz/questionnaire'
import { unreachable } from '../../src/domain/unreachable'

/** One place where a condition reads answers. `supports` is false under an odd number of `not` and `unsaid`. */
export type Leaf = { readonly question: QuestionId; readonly answers: readonly string[]; readonly supports: boolean }

export function leavesOf(condition: Condition, supports = true): readonly Leaf[] {
  switch (condition.kind) {
    case 'is':
      return [{ question: condition.question, answers: [condition.answer], supports }]
    case 'isAny':
      return [{ question: condition.question, answers: condition.answers, supports }]
    case 'every':
    case 'some':
    case 'atLeast':
      return condition.of.flatMap((part) => leavesOf(part, supports))
    case 'not':
    case 'unsaid':
      return leavesOf(condition.of, !supports)
    default:
      return unreachable(condition)
  }
}

/**
 * The largest parts of a condition that read one question each. The condition is put together from their verdicts alone,
 * so answers on which all of them agree cannot be told apart by it.
 */
export function unitsOf(condition: Condition): readonly Condition[] {
  const read = questionsIn(condition).length
  if (read === 0) return []
  if (read === 1) return [condition]
  if ('question' in condition) return [condition]
  return (Array.isArray(condition.of) ? condition.of : [condition.of]).flatMap(unitsOf)
}
