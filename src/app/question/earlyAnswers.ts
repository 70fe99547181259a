import type { AnswerGiven, QuestionId } from '../../domain/quiz/questionnaire'
import { answerProblem } from '../../domain/quiz/readAnswers'
import type { VisitStore } from '../../state/visit'

/**
 * Stores what was answered before the app was there, as each answer is stored once it is. What this quiz does not know, and what
 * has been answered since, stays out.
 */
export function keepEarlyAnswers(visit: VisitStore, said: { readonly [question: string]: unknown }): void {
  for (const [question, as] of Object.entries(said)) {
    if (answerProblem(question, as) !== undefined || (Array.isArray(as) && as.length === 0)) continue
    visit.getState().answer(question as QuestionId, as as AnswerGiven<QuestionId>)
  }
}

/** Presses the button again that was pressed too early, now that someone hears it. */
export function pressAgain(page: ParentNode): void {
  const button = page.querySelector<HTMLElement>('[data-pressed]')
  button?.removeAttribute('data-pressed')
  button?.click()
}
