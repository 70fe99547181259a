import type { Question } from '../../domain/quiz/question'
import { labelsOf } from '../signs/labels'
import { signsOverTime } from '../signs/overTime'

export const buildsSigns = {
  topic: 'safety',
  ask: 'Any of these?',
  help: '',
  whyWeAsk: 'Bone, nerve, blood flow and pressure in the lower leg each have a pattern of their own.',
  options: {
    ...labelsOf(signsOverTime['builds-signs']),
    none: 'None of these',
    'not-sure': 'Not sure',
  },
} as const satisfies Question<'builds-signs'>
