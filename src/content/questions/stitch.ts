import type { Question } from '../../domain/quiz/question'

export const stitch = {
  topic: 'pace',
  ask: 'What goes with the pain under your ribs?',
  help: 'Choose all that fit.',
  whyWeAsk: 'A stitch is not a muscle cramp. What you ate, drank and how you breathed matter more than your legs.',
  options: {
    'eases-on-slowing': 'It fades when I slow down or breathe slowly',
    'after-meal': 'I had a big meal or drink in the two hours before',
    'sugary-drink': 'I had a very sugary drink',
    'shallow-fast': 'My breathing was shallow, up in the chest, or very fast',
    'tingling-panic': 'My fingers or mouth tingled, or I felt panicky',
    wheeze: 'I wheezed',
    'chest-tight': 'My chest felt tight or pressed, and no doctor has checked it (not asthma that my reliever settles)',
    'every-effort':
      'It comes with every effort, on stairs too, and goes with rest, or it spreads to my arm, jaw or back',
    none: 'None of these',
    'not-sure': 'Not sure',
  },
} as const satisfies Question<'stitch'>
