import type { Thirds } from '../../../domain/runs/activity'

/** Below this distance or number of moments, a third says nothing about a run. */
const fewestMetres = 1500
const fewestMoments = 12

/** When this distance was reached, between the two moments around it. `metres` never goes back. */
function timeAt(reached: number, metres: readonly number[], seconds: readonly number[]): number {
  let low = 0
  let high = metres.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((metres[middle] ?? 0) < reached) low = middle + 1
    else high = middle
  }
  const [from = 0, to = 0] = [metres[low - 1], metres[low]]
  const [start = 0, end = 0] = [seconds[low - 1], seconds[low]]
  return to > from ? start + ((reached - from) / (to - from)) * (end - start) : end
}

/** The pace in each third of the distance, in seconds a kilometre of moving time. Undefined if the run is too short to tell. */
export function thirdsOf(metres: readonly number[], seconds: readonly number[]): Thirds | undefined {
  const whole = metres.at(-1) ?? 0
  if (whole < fewestMetres || metres.length < fewestMoments) return undefined
  const [one, two, three] = [1, 2, 3].map((third) => timeAt((whole * third) / 3, metres, seconds))
  if (one === undefined || two === undefined || three === undefined) return undefined
  const pace = (from: number, to: number) => Math.round((to - from) / (whole / 3000))
  const thirds = { first: pace(0, one), middle: pace(one, two), last: pace(two, three) }
  return Object.values(thirds).every((it) => it > 0) ? thirds : undefined
}
