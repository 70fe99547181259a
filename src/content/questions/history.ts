import type { Question } from '../../domain/quiz/question'

export const history = {
  topic: 'background',
  ask: 'Since when?',
  help: '',
  whyWeAsk: 'Having cramped before is the best predictor there is. More and more often deserves a look.',
  options: {
    'first-ever': 'First time',
    few: 'Under a month',
    months: 'Up to a year',
    years: 'Over a year',
    'more-often': 'More and more often',
    'not-sure': 'Not sure',
  },
} as const satisfies Question<'history'>
