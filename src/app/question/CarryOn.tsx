import { Redirect } from 'wouter'
import { quiz } from '../../content/quiz'
import { nextQuestion } from '../../domain/quiz/quiz'
import { routes } from '../routes'
import { useWorld } from '../world'

/**
 * The way into the quiz from other pages, which do not know how far the runner is: leads to the question that was ticked and not
 * gone on from, where more may have been to tick, else to the next open one, else to this screen. Without a programme Today leads on to the result, so this need not load the programme to find out.
 */
export function CarryOn({ to }: { readonly to: string }) {
  const { answers, unfinished } = useWorld().visit.getState()
  const next = quiz.asked(answers).find((id) => id === unfinished) ?? nextQuestion(quiz, answers)
  return <Redirect to={next === undefined ? to : routes.question(next)} replace />
}
