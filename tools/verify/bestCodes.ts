import type { CauseTable } from './causeTable'

/** The states in which a cause has the most points, most first, at most so many of each number of points. */
export function bestCodes({ points }: CauseTable, most: number): readonly number[] {
  const byPoints = new Map<number, number[]>()
  points.forEach((value, code) => {
    if (!Number.isFinite(value)) return
    const alike = byPoints.get(value) ?? []
    if (alike.length < most) byPoints.set(value, [...alike, code])
  })
  return [...byPoints].sort(([a], [b]) => b - a).flatMap(([, codes]) => codes)
}
