import type { Question } from '../../domain/quiz/question'

export const suddenSigns = {
  topic: 'safety',
  ask: 'The day after, or since then?',
  help: '',
  whyWeAsk: 'A tear and a cramp begin alike. What stays tells them apart.',
  options: {
    'sore-spot': 'One sore spot that I can find with a finger',
    bruise: 'A bruise',
    'no-tiptoe': 'I cannot stand on tiptoe or push off',
    limp: 'I limp',
    'still-growing': 'Very painful or swollen, and still worse after three days',
    none: 'None of these',
    'not-sure': 'Not sure',
  },
} as const satisfies Question<'sudden-signs'>
