import type { Question } from '../../domain/quiz/question'

export const heat = {
  topic: 'heat',
  ask: 'The weather?',
  help: '',
  whyWeAsk: 'Heat on a long run adds effort and salt loss. Cramps come in the cold too.',
  options: {
    'hot-not-used': 'Hot or warm, new to me',
    'hot-used': 'Hot, used to it',
    hot: 'Hot, not sure if new',
    warm: 'Warm',
    mild: 'Mild',
    cold: 'Cold',
    'any-weather': 'Any weather',
    'not-sure': 'Not sure',
  },
} as const satisfies Question<'heat'>
