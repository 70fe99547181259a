import { conflicts } from '../../src/content/conflicts'
import { besidesAppointment } from '../../src/content/myAppointment'
import type { Answers } from '../../src/domain/questionnaire/questionnaire'
import { runner } from './runner'

/** Every word about signs that this runner reads beside the visit, and every caution. */
export function signsAndCautions(says: Answers): string {
  const { flags, cautions, assessment } = runner(says)
  return [
    ...flags.flatMap((flag) => besidesAppointment(flag, assessment.plan.forbidden)),
    ...cautions.map((one) => conflicts[one].say),
  ].join(' ')
}
