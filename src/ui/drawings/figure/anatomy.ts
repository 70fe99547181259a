import { along, direction, frontOf, type Point, smooth } from './geometry'

/** Bone lengths of an athletic adult about 200 units tall. */
export const bone = { torso: 60, thigh: 50, shank: 48, upperArm: 35, forearm: 30 } as const

/** Round what lies between two bones, so that a bent knee stays a knee. */
export const jointRadius = { hip: 12, knee: 6.7, ankle: 4.4, elbow: 4.5, wrist: 2.9, shoulder: 6.4 } as const

/**
 * Silhouettes seen from the side: pairs of (how far along the bone, how far out). Out is positive on the front.
 * The torso runs from the nape to the hip joint. A point given twice makes a corner.
 */
type Profile = { readonly front: readonly Point[]; readonly back: readonly Point[] }

export const thigh: Profile = {
  front: [
    [-0.05, 9],
    [0.1, 11.5],
    [0.3, 12.3],
    [0.6, 10.8],
    [0.85, 8.2],
    [1, 6.9],
  ],
  back: [
    [1, -6.5],
    [0.8, -7.4],
    [0.5, -10],
    [0.2, -12],
    [-0.02, -12],
  ],
}
export const shank: Profile = {
  front: [
    [-0.02, 6.6],
    [0.12, 6.8],
    [0.3, 5.9],
    [0.6, 4.5],
    [0.88, 3.8],
    [1, 4],
  ],
  back: [
    [1, -4],
    [0.9, -3.5],
    [0.74, -4.4],
    [0.52, -8.2],
    [0.32, -10.4],
    [0.14, -8.4],
    [-0.02, -6.4],
  ],
}
export const torso: Profile = {
  front: [
    [-0.03, 4.5],
    [0.08, 7.5],
    [0.22, 12],
    [0.38, 12.6],
    [0.6, 10.4],
    [0.82, 10.4],
    [1, 11],
  ],
  back: [
    [1.06, -13],
    [0.96, -14.5],
    [0.82, -11.8],
    [0.66, -8.8],
    [0.45, -10.6],
    [0.25, -12.8],
    [0.1, -10.3],
    [-0.03, -6],
  ],
}
export const upperArm: Profile = {
  front: [
    [0, 6.4],
    [0.3, 6.8],
    [0.6, 5.9],
    [0.98, 4.6],
  ],
  back: [
    [0.98, -4.5],
    [0.6, -5.6],
    [0.25, -6.8],
    [0, -6.4],
  ],
}
export const forearm: Profile = {
  front: [
    [0, 4.5],
    [0.25, 5.5],
    [0.5, 4.8],
    [0.9, 3],
    [1, 2.8],
  ],
  back: [
    [1, -2.8],
    [0.9, -2.9],
    [0.5, -4.2],
    [0.2, -4.9],
    [0, -4.4],
  ],
}
export const neck: Profile = {
  front: [
    [-0.2, 6.5],
    [0.4, 5],
    [1, 5],
  ],
  back: [
    [1, -6],
    [0.4, -5.8],
    [-0.2, -8],
  ],
}

export const shirt: Profile = {
  front: [
    [0, 5],
    [0.08, 7.8],
    [0.22, 12.3],
    [0.38, 13],
    [0.6, 11],
    [0.86, 11.2],
    [0.86, 11.2],
  ],
  back: [
    [0.86, -12.4],
    [0.86, -12.4],
    [0.66, -9.2],
    [0.45, -11],
    [0.25, -13.1],
    [0.1, -10.7],
    [0, -7.5],
  ],
}
export const sleeve: Profile = {
  front: [
    [0, 6.6],
    [0.3, 7.4],
    [0.56, 7.6],
    [0.56, 7.6],
  ],
  back: [
    [0.58, -7],
    [0.58, -7],
    [0.25, -7.3],
    [0, -6.6],
  ],
}
export const shortsLeg: Profile = {
  front: [
    [-0.05, 9.5],
    [0.1, 12],
    [0.3, 13],
    [0.46, 13],
    [0.46, 13],
  ],
  back: [
    [0.48, -11.8],
    [0.48, -11.8],
    [0.2, -12.7],
    [-0.02, -12.4],
  ],
}
export const shortsHip: Profile = {
  front: [
    [0.8, 10.8],
    [0.8, 10.8],
    [1, 11.5],
  ],
  back: [
    [1.06, -13.4],
    [0.96, -14.9],
    [0.86, -12.6],
    [0.8, -11.4],
    [0.8, -11.4],
  ],
}

export const underRibs: Profile = {
  front: [
    [0.4, 5],
    [0.44, 10],
    [0.56, 9.8],
    [0.7, 8.8],
    [0.76, 4],
  ],
  back: [
    [0.7, -0.5],
    [0.56, -2],
    [0.44, 0],
  ],
}

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
} as const satisfies Record<string, Profile>

/** Ankle at the origin, (towards the toes, towards the sole). */
export const foot: readonly Point[] = [
  [-4.2, -2],
  [-6.6, 2],
  [-7.2, 6],
  [-4.5, 9],
  [2, 8.8],
  [8, 8.3],
  [14, 9],
  [20.5, 9],
  [22.8, 7],
  [20, 4.2],
  [12.5, 1],
  [7, -2],
  [4.2, -3],
]
export const sole: readonly Point[] = [
  [-5, 6],
  [2, 6],
  [8, 5],
  [14, 5.6],
  [20.5, 6.2],
  [20.5, 8],
  [14, 8.2],
  [8, 7.5],
  [2, 8],
  [-4.4, 8.2],
]
/** Wrist at the origin, (towards the fingertips, towards the thumb). */
export const hand: readonly Point[] = [
  [-2, 2.8],
  [2, 3.6],
  [5.5, 6.2],
  [8.6, 6.8],
  [8.6, 4.4],
  [13.5, 3],
  [16, 0.6],
  [14.5, -2.2],
  [7, -3.6],
  [-2, -2.8],
]
/** Middle of the head at the origin, (towards the chin, towards the face). */
export const head: readonly Point[] = [
  [-13.5, 0],
  [-11, 7.5],
  [-4, 11],
  [0, 11.2],
  [3.2, 13.2],
  [5, 11],
  [9, 10.6],
  [12.6, 8],
  [12.4, 3.5],
  [8.5, -2.5],
  [5, -8.5],
  [-3, -11.5],
  [-10, -8],
]
export const hair: readonly Point[] = [
  [-14.8, 0],
  [-12.4, 8.2],
  [-6.5, 10.8],
  [-6.5, 10.8],
  [-5.5, 5],
  [-1.5, 1.5],
  [3, 0.5],
  [2, -2.5],
  [7, -6.5],
  [6, -9.5],
  [-3, -12.8],
  [-11, -9],
]
export const ear: readonly Point[] = [
  [-0.5, -1.5],
  [0.5, 1],
  [3, 0.5],
  [3.8, -1.5],
  [1.5, -3],
]

export function limb(profile: Profile, from: Point, to: Point): string {
  const way = direction(from, to)
  const length = Math.hypot(to[0] - from[0], to[1] - from[1])
  const outline = [...profile.front, ...profile.back]
  return smooth(outline.map(([u, v]) => along(along(from, way, u * length), frontOf(way), v)))
}

/** `way` is where its first axis points; `turn` is 1 when its second axis lies on the front. */
export const piece = (points: readonly Point[], at: Point, way: Point, turn: 1 | -1): string =>
  smooth(points.map(([u, v]) => along(along(at, way, u), frontOf(way), v * turn)))

export const round = ([x, y]: Point, r: number): string =>
  `M${(x - r).toFixed(1)} ${y.toFixed(1)}a${r} ${r} 0 1 1 0 .1Z`
