import type { Question } from '../../domain/quiz/question'
import { labelsOf } from '../signs/labels'
import { signsOverTime } from '../signs/overTime'

export const earlySigns = {
  topic: 'safety',
  ask: 'About those first minutes',
  help: '',
  whyWeAsk: 'Muscle that lacks fuel cramps in the first minutes of almost any effort.',
  options: {
    ...labelsOf(signsOverTime['early-signs']),
    none: 'None of these',
    'not-sure': 'Not sure',
  },
} as const satisfies Question<'early-signs'>
