import type { Profile } from './anatomy'
import { along, direction, frontOf, type Point, smooth } from './geometry'

/** A profile laid along a bone. */
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
