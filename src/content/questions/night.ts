import type { Question } from '../../domain/quiz/question'

export const night = {
  topic: 'sleep-cramps',
  ask: 'About your evenings and nights',
  help: '',
  whyWeAsk: 'Pointed toes, long sitting and evening alcohol have each been linked to night cramps.',
  options: {
    'toes-pointed': 'I sleep with pointed toes or tight sheets',
    'sits-all-day': 'I sit most of the day',
    'evening-alcohol': 'I often drink alcohol in the evening',
    none: 'None of these',
    'not-sure': 'Not sure',
  },
} as const satisfies Question<'night'>
