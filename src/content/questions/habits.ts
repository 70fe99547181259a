import type { Question } from '../../domain/quiz/question'

export const habits = {
  topic: 'background',
  ask: 'And in the days around it?',
  help: '',
  whyWeAsk: 'Food, sleep, alcohol and long sitting change how fresh your legs begin.',
  options: {
    'ran-on-empty': 'I ran on an empty stomach',
    'no-fuel': 'Nothing to eat on runs over 90 minutes',
    'low-carb': 'Dieting or low-carb',
    'no-salt': 'I leave salt out by choice',
    'poor-sleep': 'Poor sleep or stress',
    'alcohol-before': 'Alcohol the evening before',
    'long-journey': 'A long journey',
    'much-sitting': 'I sat most of the day',
    none: 'None of these',
    'not-sure': 'Not sure',
  },
} as const satisfies Question<'habits'>
