import type { Answers } from '../../domain/questionnaire/questionnaire'
import { answerMoves } from '../migrations/answerMoves'
import { bringForward } from '../migrations/bringForward'
import type { PastResult } from './resultsKind'

/** The answers of a past result in today's ids. `lost` counts questions whose answer could not be carried over. */
export function answersThen({ answers, format, at }: PastResult): { readonly answers: Answers; readonly lost: number } {
  const raw = Object.fromEntries(Object.entries(answers).map(([question, as]) => [question, { as, at }]))
  const forward = bringForward(raw, answerMoves.slice(format - 1))
  return {
    lost: forward.lost,
    answers: Object.fromEntries(Object.entries(forward.answers).map(([question, { as }]) => [question, as])) as Answers,
  }
}
