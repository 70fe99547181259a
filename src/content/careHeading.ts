import type { Assessment } from '../domain/assess'
import { isUrgent } from '../domain/flags/screenRedFlags'
import type { Answers } from '../domain/questionnaire/questionnaire'
import { whomWords } from './appointment/appointmentWords'
import { triageLabels } from './labels'
import { myAppointment } from './myAppointment'

/** What the safety check came to, in a line: a call that can wait is not headed as a visit, nor an open question as an all-clear. */
export function careHeading(assessment: Assessment, answers: Answers): string {
  const { triage, unscreened, plan } = assessment
  if (triage === 'self-care' && unscreened.length > 0) return 'Not clear yet: a question is open'
  // Its caution says to call, if it is there: no heading above it says that there is no sign, to start, or to ask some day.
  if (!isUrgent(triage) && plan.withheld.some(({ conflict }) => conflict === 'sign-taken-back'))
    return 'A danger sign, ticked and taken back: is it there?'
  const appointment = myAppointment(assessment, answers)
  // A medicine or a long-term condition is no sign, and still nobody starts by themselves who was told to ask first.
  if (triage === 'self-care' && appointment !== undefined && appointment.within !== 'next-visit')
    return `No danger sign; ask ${whomWords[appointment.whom]} first`
  const waits = appointment?.within === 'before-hard-runs' || appointment?.within === 'next-visit'
  return triage === 'see-doctor' && waits ? `Ask ${whomWords[appointment.whom]} about this` : triageLabels[triage]
}
