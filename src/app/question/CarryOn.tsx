import { Redirect } from 'wouter'
import { quiz } from '../../content/quiz'
import { nextQuestion } from '../../domain/quiz/quiz'
import { routes } from '../routes'
import { useWorld } from '../world'

/**
 * The way back in from other pages, which do not know how far the runner has come: to the next question, or to this screen. Today
 * leads on to the result where there is no programme: whether there is one, the app need not know before that.
 */
export function CarryOn({ to }: { readonly to: string }) {
  const next = nextQuestion(quiz, useWorld().visit.getState().answers)
  return <Redirect to={next === undefined ? to : routes.question(next)} replace />
}
