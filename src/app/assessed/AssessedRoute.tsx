import type { ReactNode } from 'react'
import { quiz } from '../../content/quiz'
import type { Assessment } from '../../domain/assess'
import { isUrgent } from '../../domain/flags/screenRedFlags'
import { nextQuestion } from '../../domain/quiz/quiz'
import { UrgentScreen } from '../urgent/UrgentScreen'
import { useVisit } from '../world'
import { NotFinished } from './NotFinished'
import { useAssessment } from './useAssessment'

/** What a result or plan needs first: no urgent sign, and every question answered. */
export function AssessedRoute({ children }: { readonly children: (assessment: Assessment) => ReactNode }) {
  const assessment = useAssessment()
  const answers = useVisit((visit) => visit.answers)
  const open = nextQuestion(quiz, answers)
  if (isUrgent(assessment.triage)) return <UrgentScreen assessment={assessment} />
  return open === undefined ? children(assessment) : <NotFinished open={open} />
}
