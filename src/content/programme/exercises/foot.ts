import type { Exercise } from '../../../domain/programme/exercise'

/** The small muscles of the foot, and the ankle. */
export const footExercises = {
  'foot-doming': {
    name: 'Shorten the foot',
    from: 'Sit, bare foot flat on the floor.',
    to: 'Draw the ball of the foot towards the heel, so that the arch rises. Toes stay long.',
    tempo: 'Hold, breathe, let go.',
    term: 'Also called foot doming.',
    asks: ['exercise-leg', 'go-barefoot'],
  },
  'toe-spread': {
    name: 'Spread your toes',
    from: 'Sit, bare foot flat on the floor.',
    to: 'Spread all the toes apart, then let go.',
    tempo: '2 seconds each.',
    asks: ['exercise-leg', 'go-barefoot'],
  },
  'toe-lifts': {
    name: 'Toe lifts',
    from: 'Sit, bare foot flat on the floor.',
    to: 'Lift only the big toe. Next time only the small ones.',
    tempo: '2 seconds up, 2 down.',
    asks: ['exercise-leg', 'go-barefoot'],
  },
  'towel-scrunch': {
    name: 'Pull in a towel',
    from: 'Sit, your bare toes on the end of a towel.',
    to: 'Curl your toes and draw the towel in.',
    tempo: 'Slowly. If the arch cramps, pull the toes up and rest.',
    asks: ['exercise-leg', 'go-barefoot'],
  },
  balance: {
    name: 'Stand on one leg',
    from: 'Stand beside a wall, barefoot.',
    to: 'Lift one foot and stand still.',
    tempo: 'Hold. Touch the wall when you need it.',
    asks: ['exercise-leg', 'go-barefoot'],
  },
  'ball-raise': {
    name: 'Heel raise with a ball',
    from: 'Stand with a small ball between your ankles.',
    to: 'Squeeze the ball and rise onto your toes.',
    tempo: '2 seconds up, 2 down.',
    asks: ['load-leg', 'go-barefoot'],
  },
  'balance-toe-lifts': {
    name: 'One leg, with toe lifts',
    from: 'Stand on one bare foot beside a wall.',
    to: 'Lift the toes and let them down, and keep your balance.',
    tempo: 'Slowly, for the whole time.',
    asks: ['exercise-leg', 'go-barefoot'],
  },
  'balance-cushion': {
    name: 'One leg on a cushion',
    from: 'Put a cushion beside a wall.',
    to: 'Stand on it with one bare foot.',
    tempo: 'Hold. Touch the wall when you need it.',
    asks: ['exercise-leg', 'go-barefoot'],
  },
} as const satisfies { readonly [id: string]: Exercise }
