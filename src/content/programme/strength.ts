import type { Action } from '../../domain/programme/action'

type Strength = Extract<Action, { kind: 'exercises' }>

/** The six weeks of calf-strengthening, exercise by exercise. */
export const calfWeeks = {
  kind: 'exercises',
  perWeek: 3,
  say: 'Calf strength',
  weeks: [
    [
      { exercise: 'calf-raise', sets: 3, reps: 12 },
      { exercise: 'calf-raise-bent', sets: 3, reps: 12 },
    ],
    [
      { exercise: 'calf-raise', sets: 3, reps: 15 },
      { exercise: 'calf-raise-bent', sets: 3, reps: 15 },
    ],
    [
      { exercise: 'calf-lower', sets: 3, reps: 8, eachSide: true },
      { exercise: 'calf-raise-bent-single', sets: 3, reps: 8, eachSide: true },
    ],
    [
      { exercise: 'calf-raise-single', sets: 3, reps: 10, eachSide: true },
      { exercise: 'calf-raise-bent-single', sets: 3, reps: 10, eachSide: true },
    ],
    [
      { exercise: 'calf-raise-single', sets: 3, reps: 15, eachSide: true },
      { exercise: 'calf-raise-bent-single', sets: 3, reps: 15, eachSide: true },
      { exercise: 'hops', sets: 2, reps: 20 },
    ],
    [
      { exercise: 'calf-raise-single', sets: 3, reps: 20, eachSide: true, note: 'Up to 25 if they come easily.' },
      { exercise: 'calf-raise-bent-single', sets: 3, reps: 15, eachSide: true, note: 'Holding a light bag.' },
      { exercise: 'hops', sets: 3, reps: 20 },
    ],
  ],
} as const satisfies Strength

/** The six weeks of hip-hamstring-strengthening. */
export const hipWeeks = {
  kind: 'exercises',
  perWeek: 3,
  say: 'Hip and hamstring strength',
  weeks: [
    [
      { exercise: 'clamshell', sets: 2, reps: 12, eachSide: true },
      { exercise: 'bridge', sets: 2, reps: 12 },
    ],
    [
      { exercise: 'clamshell', sets: 3, reps: 15, eachSide: true },
      { exercise: 'bridge', sets: 3, reps: 15 },
    ],
    [
      { exercise: 'bridge-single', sets: 2, reps: 8, eachSide: true },
      { exercise: 'side-step', sets: 2, reps: 10, eachSide: true },
    ],
    [
      { exercise: 'bridge-single', sets: 3, reps: 10, eachSide: true },
      { exercise: 'step-down', sets: 2, reps: 8, eachSide: true },
    ],
    [
      { exercise: 'bridge-heels', sets: 3, reps: 10 },
      { exercise: 'step-down', sets: 3, reps: 10, eachSide: true },
    ],
    [
      { exercise: 'hamstring-slide', sets: 3, reps: 6 },
      { exercise: 'single-leg-deadlift', sets: 3, reps: 8, eachSide: true },
    ],
  ],
} as const satisfies Strength

/** The six weeks of foot-core-strengthening. */
export const footWeeks = {
  kind: 'exercises',
  perWeek: 3,
  say: 'Foot strength',
  weeks: [
    [
      { exercise: 'foot-doming', sets: 3, seconds: 10, eachSide: true },
      { exercise: 'toe-spread', sets: 2, reps: 10, eachSide: true },
    ],
    [
      { exercise: 'foot-doming', sets: 3, seconds: 10, eachSide: true },
      { exercise: 'toe-lifts', sets: 2, reps: 10, eachSide: true },
      { exercise: 'towel-scrunch', sets: 2, reps: 10, eachSide: true },
    ],
    [
      { exercise: 'foot-doming', sets: 3, seconds: 10, eachSide: true, note: 'Now standing.' },
      { exercise: 'toe-lifts', sets: 2, reps: 10, eachSide: true, note: 'Now standing.' },
      { exercise: 'balance', sets: 2, seconds: 30, eachSide: true },
    ],
    [
      { exercise: 'ball-raise', sets: 3, reps: 12 },
      { exercise: 'balance', sets: 2, seconds: 30, eachSide: true },
    ],
    [
      { exercise: 'balance-toe-lifts', sets: 3, seconds: 30, eachSide: true },
      { exercise: 'ball-raise', sets: 3, reps: 15 },
    ],
    [
      { exercise: 'balance-cushion', sets: 3, seconds: 30, eachSide: true },
      { exercise: 'calf-raise-single', sets: 3, reps: 10, eachSide: true },
    ],
  ],
} as const satisfies Strength

/** The six weeks of plyometric-progression. */
export const hopWeeks = {
  kind: 'exercises',
  perWeek: 2,
  say: 'Hops',
  weeks: [
    [{ exercise: 'hops', sets: 2, reps: 15 }],
    [{ exercise: 'hops', sets: 3, reps: 15 }],
    [{ exercise: 'skipping-rope', sets: 3, seconds: 30 }],
    [{ exercise: 'hop-single', sets: 2, reps: 10, eachSide: true }],
    [
      { exercise: 'hop-single', sets: 3, reps: 12, eachSide: true },
      { exercise: 'uphill-strides', sets: 4, reps: 1 },
    ],
    [
      { exercise: 'hop-single', sets: 3, reps: 15, eachSide: true },
      { exercise: 'uphill-strides', sets: 4, reps: 1 },
    ],
  ],
} as const satisfies Strength
