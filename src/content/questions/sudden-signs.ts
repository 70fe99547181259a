import type { Question } from '../../domain/quiz/question'
import { labelsOf } from '../signs/labels'
import { signsOverTime } from '../signs/overTime'

export const suddenSigns = {
  topic: 'safety',
  ask: 'The day after, or since then?',
  help: '',
  whyWeAsk: 'A tear and a cramp begin alike. What stays tells them apart.',
  options: {
    ...labelsOf(signsOverTime['sudden-signs']),
    none: 'None of these',
    'not-sure': 'Not sure',
  },
} as const satisfies Question<'sudden-signs'>
