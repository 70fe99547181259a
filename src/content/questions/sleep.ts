import type { Question } from '../../domain/quiz/question'

export const sleep = {
  topic: 'sleep-cramps',
  ask: 'Cramps in your sleep?',
  help: '',
  whyWeAsk: 'Night cramps have their own causes, and frequent ones deserve a check.',
  options: {
    never: 'Never',
    'after-hard-runs': 'After hard runs',
    'now-and-then': 'Sometimes',
    'most-weeks': 'Two nights a week or more',
    'not-sure': 'Not sure',
  },
} as const satisfies Question<'sleep'>
