import type { Profile } from './anatomy'

/** The part that is stretched, inside the profile of its bone. */
export const muscle = {
  calf: {
    front: [
      [0.05, -3.5],
      [0.14, 0],
      [0.35, 0.5],
      [0.6, -1],
      [0.96, -1.8],
    ],
    back: [
      [0.96, -3],
      [0.74, -3.8],
      [0.52, -7.4],
      [0.32, -9.5],
      [0.14, -7.6],
    ],
  },
  hamstring: {
    front: [
      [0.02, -6],
      [0.2, -1.5],
      [0.5, -1],
      [0.8, -2.5],
      [0.98, -4.5],
    ],
    back: [
      [0.97, -6],
      [0.78, -6.6],
      [0.5, -9.2],
      [0.2, -11.2],
    ],
  },
  quad: {
    front: [
      [0.04, 8],
      [0.12, 10.5],
      [0.3, 11.4],
      [0.6, 10],
      [0.85, 7.4],
      [0.97, 5],
    ],
    back: [
      [0.88, 2.5],
      [0.6, 0.5],
      [0.3, 0.5],
      [0.1, 3.5],
    ],
  },
  shin: {
    front: [
      [0.08, 6],
      [0.3, 5.4],
      [0.6, 4],
      [0.92, 3.2],
    ],
    back: [
      [0.92, 1],
      [0.6, 0.4],
      [0.3, 0.6],
      [0.1, 2],
    ],
  },
  buttock: {
    front: [
      [-0.16, -4],
      [0.06, -2.5],
      [0.26, -4.5],
    ],
    back: [
      [0.28, -10.8],
      [0.12, -11.8],
      [-0.04, -11.6],
      [-0.18, -9.5],
    ],
  },
  groin: {
    front: [
      [-0.12, 8],
      [0.1, 10.6],
      [0.4, 10.8],
    ],
    back: [
      [0.42, 3],
      [0.15, 1.5],
      [-0.1, 1],
    ],
  },
  forearm: {
    front: [
      [0.08, -0.4],
      [0.5, -0.4],
      [0.92, -0.8],
    ],
    back: [
      [0.92, -2.5],
      [0.5, -3.8],
      [0.18, -4.5],
    ],
  },
} as const satisfies Record<string, Profile>

/** The bone that each muscle lies along. */
export const boneOf = {
  calf: 'shank',
  shin: 'shank',
  hamstring: 'thigh',
  quad: 'thigh',
  buttock: 'thigh',
  groin: 'thigh',
  forearm: 'forearm',
} as const satisfies Record<keyof typeof muscle, string>
