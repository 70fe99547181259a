import type { Question } from '../../domain/quiz/question'

export const footStrike = {
  topic: 'foot-strike',
  ask: 'Which part of your foot lands first?',
  help: 'The forefoot is the front part. Not sure is a fine answer: most runners guess wrong.',
  whyWeAsk: 'Landing on the forefoot makes the calf work harder, most of all when it is new to you.',
  options: {
    heel: 'The heel',
    midfoot: 'The middle, or the whole foot',
    'forefoot-always': 'The forefoot or toes, and always has',
    'forefoot-new': 'The forefoot or toes, and I changed to that lately',
    'not-sure': 'Not sure',
  },
} as const satisfies Question<'foot-strike'>
