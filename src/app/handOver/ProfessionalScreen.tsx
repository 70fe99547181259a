import { Link } from 'wouter'
import { quiz } from '../../content/quiz'
import { rulesVersion } from '../../content/rulesVersion'
import { sheetTitle } from '../../content/sheetTitle'
import { isUrgent } from '../../domain/flags/screenRedFlags'
import { nextQuestion } from '../../domain/quiz/quiz'
import { NotFinished } from '../assessed/NotFinished'
import { useAssessment } from '../assessed/useAssessment'
import { useToday } from '../days/useToday'
import { Page } from '../layout/Page'
import { Title } from '../layout/Title'
import { routes } from '../routes'
import { useVisit } from '../world'
import { OwnWeeks } from './OwnWeeks'
import { HandoutSheet } from './sheet/HandoutSheet'

/** One page to put in front of a physio, doctor or coach. An urgent sign needs no finished quiz: whoever looks at it wants it at once. */
export default function ProfessionalScreen() {
  const answers = useVisit((visit) => visit.answers)
  const assessment = useAssessment()
  const today = useToday()
  const open = nextQuestion(quiz, answers)
  if (open !== undefined && !isUrgent(assessment.triage)) return <NotFinished open={open} />
  return (
    <Page title="For a physio, doctor or coach">
      <div className="stack stack--wide">
        <Title>{sheetTitle(answers)}</Title>
        <p className="actions no-print">
          <button type="button" className="button" onClick={() => window.print()}>
            Print it
          </button>
          <Link className="link-button" href={routes.handOver}>
            Send it as a link instead
          </Link>
        </p>
        <HandoutSheet answers={answers} assessment={assessment} made={today} rules={rulesVersion}>
          <OwnWeeks assessment={assessment} />
        </HandoutSheet>
      </div>
    </Page>
  )
}
