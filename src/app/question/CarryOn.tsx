import { Redirect } from 'wouter'
import { quiz } from '../../content/quiz'
import { nextQuestion } from '../../domain/quiz/quiz'
import { routes } from '../routes'
import { useWorld } from '../world'

/** The way back in from other pages, which do not know how far the runner has come. */
export function CarryOn() {
  const next = nextQuestion(quiz, useWorld().visit.getState().answers)
  return <Redirect to={next === undefined ? routes.result : routes.question(next)} replace />
}
