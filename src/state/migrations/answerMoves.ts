import type { AnswerMoves } from './bringForward'
import { fromFirstQuiz } from './fromFirstQuiz'

/**
 * What became of ids that are no longer in the questionnaire, oldest change first.
 * The first list brings a record of format 1 to format 2, and so on: adding one raises the format.
 */
export const answerMoves: readonly AnswerMoves[] = [fromFirstQuiz]
