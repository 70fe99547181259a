import type { Question } from '../../domain/quiz/question'

export const lasts = {
  topic: 'when',
  ask: 'How long each time?',
  help: '',
  whyWeAsk: 'A cramp lasts seconds to minutes.',
  options: {
    seconds: 'Seconds',
    minutes: 'Minutes',
    'until-i-stop': 'As long as I run',
    hours: 'Hours, under three days',
    days: 'Over three days',
    'not-sure': 'Not sure',
  },
} as const satisfies Question<'lasts'>
