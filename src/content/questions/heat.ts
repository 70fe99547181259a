import type { Question } from '../../domain/quiz/question'

export const heat = {
  topic: 'heat',
  ask: 'What is the weather like when it cramps?',
  help: 'Choose the one nearest to the truth.',
  whyWeAsk: 'Heat on a long run adds effort and salt loss. Cramps come in the cold too.',
  options: {
    'hot-not-used': 'Hot or humid: the first hot days, or a place I was not used to',
    'hot-used': 'Hot or humid',
    mild: 'Mild',
    cold: 'Cold, or first thing on a chilly morning',
    'any-weather': 'It makes no difference, winter or summer',
    'not-sure': 'Not sure',
  },
} as const satisfies Question<'heat'>
