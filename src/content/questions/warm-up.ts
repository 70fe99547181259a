import type { Question } from '../../domain/quiz/question'

export const warmUp = {
  topic: 'warm-up',
  ask: 'How do you warm up?',
  help: '',
  whyWeAsk: 'Coaches blame a skipped warm-up; no study has shown it. It matters most for cramps early in a fast run.',
  options: {
    'none-then-fast': 'I don’t, and soon run fast',
    'none-then-easy': 'I don’t, but start easy',
    'static-only': 'Standing stretches',
    short: 'A few easy minutes',
    'ten-minutes': 'Ten minutes or more',
    'not-sure': 'Not sure',
  },
} as const satisfies Question<'warm-up'>
