import type { QuestionId } from '../questionnaire/questionnaire'
import { unreachable } from '../unreachable'
import type { Condition } from './condition'

/**
 * One place where a condition reads answers. `negations` counts the `not` and `unsaid` it stands under: with none of them
 * the answers are what a runner must give, with an even number they speak for the condition, with an odd one against it.
 */
export type Leaf = {
  readonly question: QuestionId
  readonly answers: readonly string[]
  readonly negations: number
}

/** Every place where a condition reads answers, in the order they are written. The one walk through a condition. */
export function leavesOf(condition: Condition, negations = 0): readonly Leaf[] {
  switch (condition.kind) {
    case 'is':
      return [{ question: condition.question, answers: [condition.answer], negations }]
    case 'isAny':
      return [{ question: condition.question, answers: condition.answers, negations }]
    case 'every':
    case 'some':
    case 'atLeast':
      return condition.of.flatMap((part) => leavesOf(part, negations))
    case 'not':
    case 'unsaid':
      return leavesOf(condition.of, negations + 1)
    default:
      return unreachable(condition)
  }
}
