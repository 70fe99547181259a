import type { Question } from '../../domain/quiz/question'

export const history = {
  topic: 'background',
  ask: 'How long have you had it?',
  help: '',
  whyWeAsk: 'Having cramped before is the best predictor there is. More and more often deserves a look.',
  options: {
    'first-ever': 'First time',
    few: 'A few times lately',
    months: 'For weeks or months',
    years: 'For years',
    'more-often': 'More and more often',
    'not-sure': 'Not sure',
  },
} as const satisfies Question<'history'>
