import type { Question } from '../../domain/quiz/question'
import { labelsOf } from '../signs/labels'
import { signsOfNow } from '../signs/now'

export const fluidsNow = {
  topic: 'safety',
  ask: 'What about urine or drink?',
  help: '',
  whyWeAsk: 'Muscle that breaks down, and too much water, both look like cramp at first.',
  options: {
    ...labelsOf(signsOfNow['fluids-now']),
    none: 'None of these',
    'not-sure': 'Not sure',
  },
} as const satisfies Question<'fluids-now'>
