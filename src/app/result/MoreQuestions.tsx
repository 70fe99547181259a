import { Link } from 'wouter'
import { quiz } from '../../content/quiz'
import { openExtras } from '../../domain/quiz/quiz'
import { routes } from '../routes'
import { useVisit } from '../world'

const counted = ['', 'One more question', 'Two more questions', 'Three more questions']

/** A first result came from few questions. These could still move it, and say so instead of standing in the way of it. */
export function MoreQuestions() {
  const answers = useVisit((visit) => visit.answers)
  const open = openExtras(quiz, answers)
  const [first] = open
  if (first === undefined) return null
  return (
    <p className="result__more no-print">
      <Link href={routes.question(first)} className="button button--quiet">
        {counted[open.length] ?? 'More questions'} to be surer
      </Link>
    </p>
  )
}
