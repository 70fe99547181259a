import type { Point } from './geometry'

/** Bone lengths of an athletic adult about 200 units tall. */
export const bone = { torso: 60, thigh: 50, shank: 48, upperArm: 35, forearm: 30 } as const

/** Round what lies between two bones, so that a bent knee stays a knee. */
export const jointRadius = { hip: 12, knee: 6.7, ankle: 4.4, elbow: 4.5, wrist: 2.9, shoulder: 6.4 } as const

/**
 * Silhouettes seen from the side: pairs of (how far along the bone, how far out). Out is positive on the front.
 * The torso runs from the nape to the hip joint. A point given twice makes a corner.
 */
export type Profile = { readonly front: readonly Point[]; readonly back: readonly Point[] }

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
