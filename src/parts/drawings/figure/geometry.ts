export type Point = readonly [x: number, y: number]

/** 0 points at the floor, 90 the way the figure faces, 180 at the ceiling. */
export const towards = (degrees: number): Point => {
  const angle = (degrees * Math.PI) / 180
  return [Math.sin(angle), Math.cos(angle)]
}

export const along = ([x, y]: Point, [dx, dy]: Point, distance: number): Point => [x + dx * distance, y + dy * distance]

const apart = (a: Point, b: Point) => Math.hypot(b[0] - a[0], b[1] - a[1])

export const direction = (a: Point, b: Point): Point => {
  const length = apart(a, b) || 1
  return [(b[0] - a[0]) / length, (b[1] - a[1]) / length]
}

/** Where the front of a body part lies when it points this way. */
export const frontOf = ([dx, dy]: Point): Point => [dy, -dx]

/**
 * Where the knee (bend 1) or elbow (bend -1) must be for two bones of fixed length to reach from hip to ankle.
 * Bones keep their length in every pose; a goal out of reach gives a straight limb that falls short of it.
 */
export function joint(from: Point, goal: Point, upper: number, lower: number, bend: 1 | -1): readonly [Point, Point] {
  const way = direction(from, goal)
  const reach = Math.min(apart(from, goal), (upper + lower) * 0.999)
  const middle = (upper ** 2 - lower ** 2 + reach ** 2) / (2 * reach)
  const rise = Math.sqrt(Math.max(0, upper ** 2 - middle ** 2))
  return [along(along(from, way, middle), frontOf(way), rise * bend), along(from, way, reach)]
}

/** In tenths: the page holds thousands of these numbers, and nobody sees a hundredth of a pixel. */
const tenths = ([x, y]: Point): Point => [Math.round(x * 10), Math.round(y * 10)]

const written = ([x, y]: Point): string => `${x / 10} ${y / 10}`

/**
 * A smooth closed line through all points (Catmull-Rom written as Bézier curves). A point given twice makes a corner.
 * Each curve is written from where the last one ended, which is shorter.
 */
export function smooth(points: readonly Point[]): string {
  const at = (index: number) => points[(index + points.length) % points.length] as Point
  const same = (a: Point, b: Point) => apart(a, b) < 0.01
  const curves = points.map((_, i) => {
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)]
    if (same(b, c)) return ''
    const [x, y] = tenths(b)
    const fromHere = (point: Point): string => {
      const [px, py] = tenths(point)
      return written([px - x, py - y])
    }
    const out: Point = same(a, b) ? b : [b[0] + (c[0] - a[0]) / 6, b[1] + (c[1] - a[1]) / 6]
    const into: Point = same(c, d) ? c : [c[0] - (d[0] - b[0]) / 6, c[1] - (d[1] - b[1]) / 6]
    return `c${fromHere(out)} ${fromHere(into)} ${fromHere(c)}`.replaceAll(' -', '-')
  })
  return `M${written(tenths(at(0)))}${curves.join('')}Z`
}
