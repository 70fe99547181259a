import type { Question } from '../../domain/quiz/question'
import { labelsOf } from '../signs/labels'
import { signsOfNow } from '../signs/now'

export const chestNow = {
  topic: 'safety',
  ask: 'What about chest or breath?',
  help: '',
  whyWeAsk: 'The heart and the lungs come before any cramp.',
  options: {
    ...labelsOf(signsOfNow['chest-now']),
    none: 'None of these',
    'not-sure': 'Not sure',
  },
} as const satisfies Question<'chest-now'>
