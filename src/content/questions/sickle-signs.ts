import type { Question } from '../../domain/quiz/question'

export const sickleSigns = {
  topic: 'safety',
  ask: 'Have you gone weak, breathless, or sunk to the ground, in a hard effort?',
  help: 'With sickle cell trait this can be more than a cramp.',
  whyWeAsk: 'Hard effort can set off a collapse in people with sickle cell trait. It needs help at once.',
  options: {
    today: 'Yes, today',
    earlier: 'Yes, on an earlier day',
    never: 'Never',
    'not-sure': 'Not sure',
  },
} as const satisfies Question<'sickle-signs'>
