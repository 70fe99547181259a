import { Link } from 'wouter'
import { quiz } from '../../content/quiz'
import { openExtras } from '../../domain/quiz/quiz'
import { routes } from '../routes'
import { useVisit } from '../world'

const counted = ['', 'One more question', 'Two more questions', 'Three more questions']

/**
 * The questions that can still change a first result. They are offered after it, so that they do not stand in its way.
 */
export function MoreQuestions() {
  const answers = useVisit((visit) => visit.answers)
  const open = openExtras(quiz, answers)
  const [first] = open
  if (first === undefined) return null
  return (
    <p className="no-print">
      <Link href={routes.question(first)} className="button button--quiet">
        {counted[open.length] ?? 'More questions'} to be surer
      </Link>
    </p>
  )
}
