import type { Exercise } from '../../../domain/programme/exercise'

const slowRaise = '2 seconds up, 1 at the top, 3 down.'
const straight = 'This is the big calf muscle that you can see.'
const bent = 'Bent knees work the soleus, the flat calf muscle underneath.'

/** What makes the calf stronger, and then springy. */
export const calfExercises = {
  'calf-raise': {
    name: 'Calf raise, both legs',
    from: 'Stand tall, knees straight, a hand on the wall.',
    to: 'Rise onto your toes as high as you can.',
    tempo: slowRaise,
    one: 'Up and down again is one.',
    term: straight,
    asks: ['load-leg'],
  },
  'calf-raise-bent': {
    name: 'Calf raise with bent knees',
    from: 'Bend both knees a little, a hand on the wall.',
    to: 'Rise onto your toes. The knees stay bent.',
    tempo: slowRaise,
    one: 'Up and down again is one.',
    term: bent,
    asks: ['load-leg'],
  },
  'calf-lower': {
    name: 'Up on both, down on one',
    from: 'A hand on the wall. Rise onto your toes with both legs, then lift one foot.',
    to: 'Lower slowly on the other leg until the heel is down.',
    tempo: '2 seconds up, 4 down.',
    one: 'Up on both and down on one is one.',
    asks: ['load-leg'],
  },
  'calf-raise-single': {
    name: 'Calf raise, one leg',
    from: 'Stand on one leg, knee straight, a hand on the wall.',
    to: 'Rise onto your toes as high as you can.',
    tempo: slowRaise,
    one: 'Up and down again is one.',
    term: straight,
    asks: ['load-leg'],
  },
  'calf-raise-bent-single': {
    name: 'Calf raise, one leg, bent knee',
    from: 'Stand on one leg, knee a little bent, a hand on the wall.',
    to: 'Rise onto your toes. The knee stays bent.',
    tempo: slowRaise,
    one: 'Up and down again is one.',
    term: bent,
    asks: ['load-leg'],
  },
  hops: {
    name: 'Small hops on both legs',
    from: 'Stand on the balls of your feet, knees soft.',
    to: 'Hop a hand high and land quietly.',
    tempo: 'Quick and light, about two a second.',
    one: 'Each landing is one.',
    asks: ['jump'],
  },
  'skipping-rope': {
    name: 'Skipping, with a rope or without',
    from: 'Stand tall on the balls of your feet.',
    to: 'Skip low and softly. Both feet land together.',
    tempo: 'Quick and light.',
    one: 'The time is for skipping without a rest.',
    asks: ['jump'],
  },
  'hop-single': {
    name: 'Hops on one leg',
    from: 'Stand on one leg, knee soft.',
    to: 'Hop a hand high and land quietly on the same leg.',
    tempo: 'Quick and light. Rest between the sides.',
    one: 'Each landing is one.',
    asks: ['jump'],
  },
  'uphill-strides': {
    name: 'Short runs uphill',
    from: 'Stand at the foot of a gentle hill, warmed up.',
    to: 'Run up briskly for 10 to 15 seconds, then walk down.',
    tempo: 'Brisk, not flat out.',
    one: 'Up and walked down is one.',
    term: 'Runners call a short, brisk run like this a stride.',
    asks: ['run-fast', 'run-hills'],
  },
} as const satisfies { readonly [id: string]: Exercise }
