import type { QuestionId } from '../questionnaire/questionnaire'
import type { Condition } from './condition'
import { leavesOf } from './leavesOf'

const found = new WeakMap<Condition, readonly QuestionId[]>()

/** Every question that a condition reads, each once, those under a `not` or `unsaid` too. Found once: the proofs ask millions of times. */
export function questionsIn(condition: Condition): readonly QuestionId[] {
  const questions = found.get(condition) ?? [...new Set(leavesOf(condition).map(({ question }) => question))]
  found.set(condition, questions)
  return questions
}
