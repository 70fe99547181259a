import type { Exercise } from '../../../domain/programme/exercise'

const held = 'Go in slowly, hold, breathe, come out slowly.'

/** Stretches that are held. */
export const stretches = {
  'calf-stretch': {
    name: 'Calf stretch',
    from: 'Hands on a wall, one leg behind you, its knee straight.',
    to: 'Heel down. Bend the front knee until the calf pulls.',
    tempo: held,
    each: 10,
    one: 'Each hold is one.',
    asks: ['stretch'],
  },
  'calf-stretch-bent': {
    name: 'Calf stretch, bent knee',
    from: 'Hands on a wall, one leg a short step behind you.',
    to: 'Heel down. Bend both knees until it pulls low in the calf.',
    tempo: held,
    each: 10,
    one: 'Each hold is one.',
    term: 'This one reaches the soleus, the calf muscle underneath.',
    asks: ['stretch'],
  },
  'hamstring-stretch': {
    name: 'Hamstring stretch',
    from: 'One heel on a low step, knee straight.',
    to: 'Lean forward from the hips until it pulls behind the thigh.',
    tempo: held,
    each: 10,
    one: 'Each hold is one.',
    term: 'The hamstring is the back of the thigh.',
    asks: ['stretch', 'stretch-straight-leg'],
  },
  'thigh-stretch': {
    name: 'Front thigh stretch',
    from: 'Hold on to something and stand on one leg.',
    to: 'Bring the other heel to your bottom, knees side by side.',
    tempo: held,
    each: 10,
    one: 'Each hold is one.',
    asks: ['stretch'],
  },
  'foot-stretch': {
    name: 'Foot stretch',
    from: 'Sit with your legs out, one hand on the toes.',
    to: 'Pull the toes up towards the shin, until the sole pulls.',
    tempo: held,
    each: 10,
    one: 'Each hold is one.',
    asks: ['stretch'],
  },
  'shin-stretch': {
    name: 'Shin stretch',
    from: 'Hold on to something. One foot behind you, on the tips of its toes.',
    to: 'Press the top of that foot towards the floor, until the shin pulls.',
    tempo: held,
    each: 10,
    one: 'Each hold is one.',
    asks: ['stretch'],
  },
  'hip-stretch': {
    name: 'Hip and groin stretch',
    from: 'Kneel on one knee, the other foot in front.',
    to: 'Move the hips forward, until the front of the hip pulls.',
    tempo: held,
    each: 10,
    one: 'Each hold is one.',
    asks: ['stretch'],
  },
} as const satisfies { readonly [id: string]: Exercise }
