import { compileQuiz } from '../domain/quiz'
import { askingOrder, questions } from './questions'

/** The quiz alone, so that the first question does not wait for the rules. */
export const quiz = compileQuiz(questions, askingOrder)
