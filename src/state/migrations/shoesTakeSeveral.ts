import type { AnswerMoves } from './bringForward'

/** The question about shoes took one answer and takes several now. No answer has changed: each stands in a list, alone. */
export const shoesTakeSeveral: AnswerMoves = { shoes: {} }
