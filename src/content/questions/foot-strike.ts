import type { Question } from '../../domain/quiz/question'

export const footStrike = {
  topic: 'foot-strike',
  ask: 'What lands first?',
  help: '',
  whyWeAsk: 'Landing on the forefoot makes the calf work harder, most of all when it is new to you.',
  options: {
    heel: 'Heel',
    'heel-far': 'Heel, long steps',
    midfoot: 'Whole foot',
    'forefoot-always': 'Front, always',
    'forefoot-new': 'Front, only recently',
    'not-sure': 'Not sure',
  },
} as const satisfies Question<'foot-strike'>
