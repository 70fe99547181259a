import type { QuestionId } from '../domain/quiz/questionnaire'

/** A question in a word or two, for tables and for naming a change. */
export const questionNames = {
  'signs-now': 'Signs now',
  'clot-risk': 'Clot risk',
  'signs-before': 'Earlier signs',
  where: 'Where',
  stitch: 'Stitch',
  when: 'When',
  load: 'The run',
  pace: 'Pace',
  'warm-up': 'Warm-up',
  heat: 'Weather',
  drinking: 'Drinking',
  shoes: 'Shoes',
  'foot-strike': 'How you land',
  sleep: 'Sleep cramps',
  night: 'Bedtime',
  background: 'Your legs',
  health: 'Age and health',
  'pregnancy-signs': 'Pregnancy signs',
  medicines: 'Medicines',
  conditions: 'Conditions',
  'sickle-signs': 'Sickle cell signs',
} as const satisfies Record<QuestionId, string>
