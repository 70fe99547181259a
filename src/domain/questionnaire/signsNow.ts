import type { Shape } from './shape'

/** Now, or in the last day or two. The question that opens the quiz, by itself: whoever reads it waits for no other. */
export const signsNow = {
  kind: 'many',
  answers: ['very-unwell', 'chest', 'fluids', 'one-leg', 'none', 'not-sure'],
} as const satisfies Shape
