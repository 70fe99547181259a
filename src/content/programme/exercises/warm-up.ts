import type { Exercise } from '../../../domain/programme/exercise'

/** Moves that wake the legs up before a run. */
export const warmUpExercises = {
  'leg-swing': {
    name: 'Leg swings',
    from: 'Hold on to something, one leg swung back.',
    to: 'Let it swing forward, loose, no higher than is easy.',
    tempo: 'One swing a second.',
    each: 1,
    one: 'Forward and back is one.',
    asks: ['exercise-leg'],
  },
  'walking-lunge': {
    name: 'Walking lunges',
    from: 'Stand tall, feet together.',
    to: 'Take a long step and bend both knees. Then the other leg.',
    tempo: '2 seconds a step.',
    each: 2,
    one: 'Each step is one.',
    asks: ['exercise-leg'],
  },
  'high-knees': {
    name: 'High knees',
    from: 'Jog on the spot.',
    to: 'Bring one knee to hip height, then the other.',
    tempo: 'Light, about two a second.',
    each: 0.5,
    one: 'Each knee is one.',
    asks: ['exercise-leg'],
  },
  'ankle-bounce': {
    name: 'Ankle bounces',
    from: 'Stand tall, knees almost straight.',
    to: 'Bounce a thumb high from the ankles alone.',
    tempo: 'Quick and light.',
    each: 0.5,
    one: 'Each landing is one.',
    asks: ['jump'],
  },
  'straight-leg-kick': {
    name: 'Straight-leg kicks',
    from: 'Walk tall.',
    to: 'Kick one straight leg forward, then the other, no higher than is easy.',
    tempo: 'One a step.',
    each: 1,
    one: 'Each kick is one.',
    asks: ['exercise-leg', 'stretch-straight-leg'],
  },
} as const satisfies { readonly [id: string]: Exercise }
