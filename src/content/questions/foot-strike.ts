import type { Question } from '../../domain/quiz/question'

export const footStrike = {
  topic: 'foot-strike',
  ask: 'How do you land?',
  help: '',
  whyWeAsk: 'Landing on the forefoot makes the calf work harder, most of all when it is new to you.',
  options: {
    heel: 'Heel',
    'heel-far': 'Heel, far in front',
    midfoot: 'Whole foot',
    'forefoot-always': 'Forefoot, always',
    'forefoot-new': 'Forefoot, lately',
    'not-sure': 'Not sure',
  },
} as const satisfies Question<'foot-strike'>
