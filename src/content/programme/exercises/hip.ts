import type { Exercise } from '../../../domain/programme/exercise'

/** Hips, and the back of the thigh: your hamstring. */
export const hipExercises = {
  clamshell: {
    name: 'Clamshell',
    from: 'Lie on your side, knees bent, feet together.',
    to: 'Lift the top knee. Your feet stay together, your hips still.',
    tempo: '2 seconds up, 2 down.',
    asks: ['exercise-leg'],
  },
  bridge: {
    name: 'Bridge',
    from: 'Lie on your back, knees bent, feet flat.',
    to: 'Lift your hips until thighs and body make one line.',
    tempo: '2 seconds up, 2 at the top, 2 down.',
    asks: ['load-leg'],
  },
  'bridge-single': {
    name: 'Bridge on one leg',
    from: 'Lie on your back, one foot flat, the other leg straight.',
    to: 'Lift your hips and keep them level.',
    tempo: '2 seconds up, 1 at the top, 3 down.',
    asks: ['load-leg'],
  },
  'bridge-heels': {
    name: 'Bridge on your heels',
    from: 'Lie on your back, heels a step further out, toes up.',
    to: 'Push your heels down and lift your hips.',
    tempo: '2 seconds up, 2 at the top, 3 down.',
    term: 'Further out, it works the back of the thigh: the hamstring.',
    asks: ['load-leg'],
  },
  'side-step': {
    name: 'Side-steps with a band',
    from: 'A band round your ankles, knees a little bent.',
    to: 'Step to the side against the band. Then back.',
    tempo: 'One slow step a second.',
    asks: ['load-leg'],
  },
  'step-down': {
    name: 'Step-downs',
    from: 'Stand on one leg on a low step.',
    to: 'Bend the knee until the other heel touches the floor.',
    tempo: '3 seconds down, 1 up.',
    asks: ['load-leg'],
  },
  'hamstring-slide': {
    name: 'Hamstring slides',
    from: 'Lie on your back in socks, hips lifted, knees bent.',
    to: 'Let your heels slide away slowly. Set the hips down and start again.',
    tempo: '4 seconds out.',
    term: 'The hamstring is the back of the thigh.',
    asks: ['load-leg'],
  },
  'single-leg-deadlift': {
    name: 'Lean forward on one leg',
    from: 'Stand on one leg, knee a little bent.',
    to: 'Lean forward, back straight, the other leg out behind you.',
    tempo: '3 seconds down, 2 up.',
    term: 'Also called a single-leg deadlift.',
    asks: ['load-leg'],
  },
} as const satisfies { readonly [id: string]: Exercise }
