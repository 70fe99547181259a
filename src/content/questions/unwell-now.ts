import type { Question } from '../../domain/quiz/question'
import { labelsOf } from '../signs/labels'
import { signsOfNow } from '../signs/now'

export const unwellNow = {
  topic: 'safety',
  ask: 'How are you, or your friend?',
  help: '',
  whyWeAsk: 'Each of these needs something else, and at once.',
  options: {
    ...labelsOf(signsOfNow['unwell-now']),
    none: 'None of these',
    'not-sure': 'Not sure',
  },
} as const satisfies Question<'unwell-now'>
