import type { Exercise } from '../../../domain/programme/exercise'

const held = 'Go in slowly, hold, breathe, come out slowly.'

/** Stretches that are held. */
export const stretches = {
  'calf-stretch': {
    name: 'Calf stretch',
    from: 'Hands on a wall, one leg behind you, its knee straight.',
    to: 'Heel down. Bend the front knee until the calf pulls.',
    tempo: held,
    one: 'Each hold is one.',
    asks: ['stretch'],
  },
  'calf-stretch-bent': {
    name: 'Calf stretch, bent knee',
    from: 'Hands on a wall, one leg a short step behind you.',
    to: 'Heel down. Bend both knees until it pulls low in the calf.',
    tempo: held,
    one: 'Each hold is one.',
    term: 'This one reaches the soleus, the calf muscle underneath.',
    asks: ['stretch'],
  },
  'hamstring-stretch': {
    name: 'Hamstring stretch',
    from: 'One heel on a low step, knee straight.',
    to: 'Lean forward from the hips until it pulls behind the thigh.',
    tempo: held,
    one: 'Each hold is one.',
    term: 'The hamstring is the back of the thigh.',
    asks: ['stretch', 'stretch-straight-leg'],
  },
  'thigh-stretch': {
    name: 'Front thigh stretch',
    from: 'Hold on to something and stand on one leg.',
    to: 'Bring the other heel to your bottom, knees side by side.',
    tempo: held,
    one: 'Each hold is one.',
    asks: ['stretch'],
  },
} as const satisfies { readonly [id: string]: Exercise }
