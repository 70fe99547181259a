import type { Question } from '../../domain/quiz/question'

export const sickleSigns = {
  topic: 'safety',
  ask: 'Cramping, weakness, breathlessness or slumping during or just after hard running: has that happened?',
  help: 'With sickle cell trait this can be more than a cramp.',
  whyWeAsk: 'Hard effort can set off a collapse in people with sickle cell trait. It needs help at once.',
  options: {
    today: 'Yes, today',
    earlier: 'Yes, on an earlier day, and it settled',
    never: 'No, never',
    'not-sure': 'Not sure',
  },
} as const satisfies Question<'sickle-signs'>
