import type { Question } from '../../domain/quiz/question'
import { labelsOf } from '../signs/labels'
import { signsOfNow } from '../signs/now'

export const legNow = {
  topic: 'safety',
  ask: 'What about the leg or arm?',
  help: '',
  whyWeAsk: 'A clot, a torn tendon and pressure in the leg can each feel like a cramp.',
  options: {
    ...labelsOf(signsOfNow['leg-now']),
    none: 'None of these',
    'not-sure': 'Not sure',
  },
} as const satisfies Question<'leg-now'>
