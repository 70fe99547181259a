import type { Question } from '../../domain/quiz/question'

export const sleep = {
  topic: 'sleep-cramps',
  ask: 'Do cramps come in your sleep?',
  help: 'Choose the one nearest to the truth.',
  whyWeAsk: 'Night cramps have their own causes, and frequent ones deserve a check.',
  options: {
    never: 'Never',
    'after-hard-runs': 'Only the night after a long or hard run',
    'now-and-then': 'Now and then, run or no run',
    'most-weeks': 'Two or more nights in most weeks, not only after hard runs, or they spoil my sleep',
    'not-sure': 'Not sure',
  },
} as const satisfies Question<'sleep'>
