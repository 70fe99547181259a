import type { Question } from '../../domain/quiz/question'

export const stitch = {
  topic: 'pace',
  ask: 'What goes with the pain under your ribs?',
  help: '',
  whyWeAsk: 'A stitch is not a muscle cramp. What you ate, drank and how you breathed matter more than your legs.',
  options: {
    'eases-on-slowing': 'It fades when I slow down',
    'after-meal': 'A big meal or drink in the two hours before',
    'sugary-drink': 'A very sugary drink',
    'shallow-fast': 'Fast or shallow breathing',
    'tingling-panic': 'Tingling fingers or mouth, or panic',
    wheeze: 'I wheezed',
    'chest-tight': 'A tight chest that no doctor has checked',
    'every-effort': 'It comes on stairs too, or spreads to arm, jaw or back',
    stays: 'It stays over 15 minutes after I stop, or still hurts with each breath',
    none: 'None of these',
    'not-sure': 'Not sure',
  },
} as const satisfies Question<'stitch'>
