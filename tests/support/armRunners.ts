import type { Answers } from '../../src/domain/questionnaire/questionnaire'
import { runner } from './runner'

/** Answers, where what stands as undefined was passed over. */
export type ArmAnswers = { readonly [Q in keyof Answers]?: Answers[Q] | undefined }

/** The runner who says this, urgency and all. */
export const told = (says: ArmAnswers) =>
  runner(Object.fromEntries(Object.entries(says).filter(([, given]) => given !== undefined)) as Answers)

/** Over 40 and well, with arms that ache on every run until it ends. */
export const effort: Answers = {
  'signs-now': ['none'],
  where: ['arms-or-hands'],
  feel: ['aches'],
  lasts: 'until-i-stop',
  when: ['every-run'],
  'builds-signs': ['none'],
  'rest-signs': ['none'],
  health: ['40-64', 'well'],
}

/** What makes another runner of this one. */
export const young: Answers = { health: ['18-39', 'well'] }
export const ill: Answers = { health: ['65-plus', 'condition'], conditions: ['heart-disease'] }
export const atRisk: Answers = { health: ['65-plus', 'condition'], conditions: ['diabetes', 'high-blood-pressure'] }
export const withALeg: Answers = { where: ['calf', 'arms-or-hands'] }
export const numb: Answers = { feel: ['tingles'], when: ['soon', 'every-run'] }
export const heartTablets: Answers = {
  health: ['40-64', 'medicines'],
  medicines: ['aspirin', 'statin'],
  'medicine-signs': ['none'],
}
export const late: Answers = { when: ['last-part', 'races-only'], load: ['race', '2-to-4h'] }

/** In bed for minutes, with an ill heart. */
export const off: ArmAnswers = { ...effort, lasts: 'minutes', when: ['in-bed'], ...ill }
