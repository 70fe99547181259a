import type { ReactNode } from 'react'
import { quiz } from '../../../content/quiz'
import type { Assessment } from '../../../domain/assess'
import { isUrgent } from '../../../domain/flags/screenRedFlags'
import type { Answers } from '../../../domain/questionnaire/questionnaire'
import { nextQuestion } from '../../../domain/quiz/quiz'
import { longDay } from '../../days/dayWords'
import { AnswersInWords } from './AnswersInWords'
import { CauseRows } from './CauseRows'
import { PlanRows } from './PlanRows'
import { SafetyOutcome } from './SafetyOutcome'
import { Taken } from './Taken'
import { ToAsk } from './ToAsk'
import '../../../parts/styles/paper.css'
import '../../advice/sheet.css'
import './handout.css'

type Props = {
  readonly answers: Answers
  readonly assessment: Assessment
  /** The day that stands on it, `2026-11-25`. */
  readonly made: string
  /** The rules that this was worked out by. */
  readonly rules: string
  /** What is kept beside the answers: the weeks of a programme. */
  readonly children?: ReactNode
}

/** All of a result on one or two sheets of paper, for someone who knows the runner or the trade: what is urgent or to be asked first, then what is taken, the answers word for word. */
export function HandoutSheet({ answers, assessment, made, rules, children }: Props) {
  const urgent = isUrgent(assessment.triage)
  const open = nextQuestion(quiz, answers) !== undefined
  return (
    <div className="handout">
      <p className="soft small">
        {longDay(made)}. Uncramp, rules {rules}. Answered on the runner’s or a helper’s device; nobody has examined the
        runner. “You” is the runner. The causes are weighed from these answers only. This is education, not a medical
        finding.
      </p>
      <ToAsk assessment={assessment} answers={answers} />
      {urgent && <SafetyOutcome assessment={assessment} answers={answers} />}
      <Taken answers={answers} />
      {!urgent && <SafetyOutcome assessment={assessment} answers={answers} />}
      {open && !urgent && (
        <p className="notice">The quiz is not finished. Causes and plan come when every question has an answer.</p>
      )}
      {!open && !urgent && (
        <>
          <CauseRows findings={assessment.findings} />
          <PlanRows assessment={assessment} answers={answers} />
          {children}
        </>
      )}
      <AnswersInWords answers={answers} />
    </div>
  )
}
