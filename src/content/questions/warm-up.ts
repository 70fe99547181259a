import type { Question } from '../../domain/quiz/question'

export const warmUp = {
  topic: 'warm-up',
  ask: 'Your warm-up?',
  help: '',
  whyWeAsk: 'Coaches blame a skipped warm-up; no study has shown it. It matters most for cramps early in a fast run.',
  options: {
    'none-then-fast': 'None, fast start',
    'none-then-easy': 'None, usual or easy start',
    'static-only': 'Standing stretches',
    short: 'Some easy minutes',
    'ten-minutes': 'Over ten minutes',
    'not-sure': 'Not sure',
  },
} as const satisfies Question<'warm-up'>
