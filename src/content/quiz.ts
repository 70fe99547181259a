import { compileQuiz } from '../domain/quiz/quiz'
import { askedIf } from './asking'
import { askingOrder, extraQuestions } from './sections'

/** The quiz alone, so that the first question waits neither for the rules nor for the words of the others. */
export const quiz = compileQuiz(askedIf, askingOrder, extraQuestions)
