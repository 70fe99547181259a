import type { Point } from './geometry'

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
