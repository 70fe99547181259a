import type { QuestionId } from '../quiz/questionnaire'
import type { Condition } from './condition'
import { leavesOf } from './leavesOf'

/** Every question that a condition reads, each once, those under a `not` or `unsaid` too. */
export const questionsIn = (condition: Condition): readonly QuestionId[] => [
  ...new Set(leavesOf(condition).map(({ question }) => question)),
]
