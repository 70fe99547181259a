import { type AnswerGiven, type QuestionId, shapeOf } from '../../domain/questionnaire/questionnaire'
import { standsAlone } from '../../domain/questionnaire/shape'
import { answerProblem } from '../../domain/quiz/readAnswers'
import type { VisitStore } from '../../state/visit'

/**
 * Stores the answers that were given before the app had loaded, in the same way as later ones, and as given now. Answers that
 * this quiz does not know are left out.
 */
export function keepEarlyAnswers(visit: VisitStore, said: { readonly [question: string]: unknown }): void {
  for (const [question, as] of Object.entries(said)) {
    if (answerProblem(question, as) !== undefined || (Array.isArray(as) && as.length === 0)) continue
    const id = question as QuestionId
    // A page gives its ticks from top to bottom. They are kept in the order of the questionnaire, like those of the app.
    const kept = Array.isArray(as) ? shapeOf(id).answers.filter((answer) => as.includes(answer)) : as
    const { answer, tick } = visit.getState()
    const keep = Array.isArray(kept) && !kept.every((one) => standsAlone.has(one)) ? tick : answer
    keep(id, kept as AnswerGiven<QuestionId>)
  }
}
