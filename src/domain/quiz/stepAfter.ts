import { type Answers, type QuestionId, shapeOf } from '../questionnaire/questionnaire'
import { isAnswered, openExtras, type Quiz } from './quiz'

/** Where a runner can be led from a question: to another, to the check of all answers, or straight to the result. */
export type QuizStep = QuestionId | 'review' | 'result'

/** The answers as if every open question that can be answered "none of these" had been. */
function withOpenSignsDenied(quiz: Quiz, answers: Answers): Answers {
  const open = quiz.asked(answers).filter((id) => !isAnswered(answers, id) && shapeOf(id).answers.includes('none'))
  return { ...answers, ...Object.fromEntries(open.map((id) => [id, ['none']])) }
}

/**
 * Where a question leads: to the first open question after it, then to open ones before it, then to the check of all answers. A
 * question that only makes a result surer leads to the next of its kind, and then back to the result.
 * @param urgent true if these answers hold a sign that someone must look at today. Then the result comes at once, unless an
 * open question about signs could still clear it: that question is asked first
 */
export function stepAfter(
  quiz: Quiz,
  from: QuestionId,
  answers: Answers,
  urgent: (answers: Answers) => boolean,
): QuizStep {
  if (urgent(withOpenSignsDenied(quiz, answers))) return 'result'
  const asked = quiz.asked(answers)
  const later = asked.slice(asked.indexOf(from) + 1)
  if (quiz.extras.has(from)) return openExtras(quiz, answers).find((id) => later.includes(id)) ?? 'result'
  const open = (id: QuestionId) => !isAnswered(answers, id) && !quiz.extras.has(id)
  return later.find(open) ?? asked.find(open) ?? 'review'
}
