import { Link } from 'wouter'
import { quiz } from '../../content/quiz'
import { nextQuestion } from '../../domain/quiz/quiz'
import { useAssessment } from '../assessed/useAssessment'
import { routes } from '../routes'
import { triable } from '../trial/triable'
import { useVisit } from '../world'

/** The way from what the log says to a trial, for someone whose plan holds something that can be tried. */
export default function TryOne() {
  const assessment = useAssessment()
  const answers = useVisit((visit) => visit.answers)
  if (nextQuestion(quiz, answers) !== undefined || triable(assessment, answers).length === 0) return null
  return (
    <Link className="link-button" href={routes.trial}>
      Try one change, fairly
    </Link>
  )
}
