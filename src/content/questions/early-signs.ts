import type { Question } from '../../domain/quiz/question'

export const earlySigns = {
  topic: 'safety',
  ask: 'About those first minutes',
  help: '',
  whyWeAsk: 'Muscle that lacks fuel cramps in the first minutes of almost any effort.',
  options: {
    'all-exercise': 'It comes with almost every kind of exercise',
    'since-childhood': 'I have had it since childhood',
    'eases-if-slower': 'If I slow down it eases, and then I can go on',
    'family-muscle': 'Muscle illness in my family',
    none: 'None of these',
    'not-sure': 'Not sure',
  },
} as const satisfies Question<'early-signs'>
