import type { Question } from '../../domain/quiz/question'
import { labelsOf } from '../signs/labels'
import { signsOverTime } from '../signs/overTime'

export const pregnancySigns = {
  topic: 'safety',
  ask: 'Any of these now?',
  help: '',
  whyWeAsk: 'Leg cramps are common in pregnancy and mostly harmless. These signs are not ordinary cramps.',
  options: {
    ...labelsOf(signsOverTime['pregnancy-signs']),
    supplements: 'I take magnesium or salt for the cramps',
    none: 'None of these',
    'not-sure': 'Not sure',
  },
} as const satisfies Question<'pregnancy-signs'>
