import type { Answers } from '../questionnaire/questionnaire'

/** How far the race was at most, in km, by how long it took: nobody said its length. Undefined where that was not said either. */
export function raceKm({ load = [] }: Answers): number | undefined {
  if (load.includes('under-1h')) return 10
  if (load.includes('1-to-2h')) return 21.1
  return undefined
}
