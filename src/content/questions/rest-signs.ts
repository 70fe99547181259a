import type { Question } from '../../domain/quiz/question'
import { labelsOf } from '../signs/labels'
import { signsOverTime } from '../signs/overTime'

export const restSigns = {
  topic: 'safety',
  ask: 'At rest, any of these?',
  help: '',
  whyWeAsk: 'Cramps at rest are mostly harmless. These signs are worth a check.',
  options: {
    ...labelsOf(signsOverTime['rest-signs']),
    none: 'None of these',
    'not-sure': 'Not sure',
  },
} as const satisfies Question<'rest-signs'>
