import type { AnswerMoves } from './bringForward'
import { fromFirstQuiz } from './fromFirstQuiz'
import { shoesTakeSeveral } from './shoesTakeSeveral'

/**
 * What became of ids that are no longer in the questionnaire, and of questions that take several answers since, oldest change first.
 * The first list brings a record of format 1 to format 2, and so on: adding one raises the format.
 */
export const answerMoves: readonly AnswerMoves[] = [fromFirstQuiz, shoesTakeSeveral]
