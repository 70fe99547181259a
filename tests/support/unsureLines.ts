import { inOneLine } from '../../src/content/unsureLine'
import { unsureOf } from '../../src/content/unsureOf'
import type { Answers, QuestionId } from '../../src/domain/questionnaire/questionnaire'

/** What someone who was not sure reads, each line as one sentence or two. */
export const unsureLines = (question: QuestionId, answers: Answers): readonly string[] =>
  unsureOf(question, answers).map(inOneLine)
