import type { Question } from '../../domain/quiz/question'
import { labelsOf } from '../signs/labels'
import { signsOverTime } from '../signs/overTime'

export const signsBefore = {
  topic: 'safety',
  ask: 'What happened on an earlier run?',
  help: 'Tick all that fit.',
  whyWeAsk: 'Some of these should be checked before the next long run, even when they are long over.',
  options: {
    ...labelsOf(signsOverTime['signs-before']),
    'all-checked': 'A doctor has checked all of it',
    none: 'None of these',
    'not-sure': 'Not sure',
  },
} as const satisfies Question<'signs-before'>
