import type { Question } from '../../domain/quiz/question'

export const warmUp = {
  topic: 'warm-up',
  ask: 'What do you do in the ten minutes before you run?',
  help: 'Choose the one nearest to the truth.',
  whyWeAsk: 'Coaches blame a skipped warm-up; no study has shown it. It matters most for cramps early in a fast run.',
  options: {
    'none-then-fast': 'Little or nothing, and then I soon run fast',
    'none-then-easy': 'Nothing, but I start easy',
    'static-only': 'Standing stretches only',
    short: 'A few minutes of easy jogging or drills',
    'ten-minutes': 'Ten minutes or more of easy running and drills',
    'not-sure': 'Not sure',
  },
} as const satisfies Question<'warm-up'>
