import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { quiz } from '../../content/quiz'
import type { Assessment } from '../../domain/assess'
import { isUrgent } from '../../domain/flags/screenRedFlags'
import { nextQuestion } from '../../domain/quiz/quiz'
import { Page } from '../layout/Page'
import { Title } from '../layout/Title'
import { routes } from '../routes'
import { UrgentScreen } from '../urgent/UrgentScreen'
import { useVisit } from '../world'
import { useAssessment } from './useAssessment'

/** What a result or plan needs first: no urgent sign, and every question answered. */
export function AssessedRoute({ children }: { readonly children: (assessment: Assessment) => ReactNode }) {
  const assessment = useAssessment()
  const answers = useVisit((visit) => visit.answers)
  const open = nextQuestion(quiz, answers)
  if (isUrgent(assessment.triage)) return <UrgentScreen assessment={assessment} />
  if (open === undefined) return children(assessment)
  return (
    <Page title="Not finished yet" narrow>
      <div className="stack">
        <Title>A few questions are still open</Title>
        <p>Your answers so far are kept. “Not sure” is always a good answer.</p>
        <p className="actions">
          <Link className="button" href={routes.question(open)}>
            Go on with the quiz
          </Link>
        </p>
      </div>
    </Page>
  )
}
