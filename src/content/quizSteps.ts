import { isUrgent } from '../domain/flags/screenRedFlags'
import type { Answers, QuestionId } from '../domain/questionnaire/questionnaire'
import { type QuizStep, stepAfter } from '../domain/quiz/stepAfter'
import { assess } from './model'
import { quiz } from './quiz'

/** Where these answers lead from a question of our quiz. */
export const quizStepAfter = (from: QuestionId, answers: Answers): QuizStep =>
  stepAfter(quiz, from, answers, (given) => isUrgent(assess(given).triage))
