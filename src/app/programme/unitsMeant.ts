import type { Units } from '../../domain/quantity'
import { type Draft, kmOf } from './draft'

/** How far races are, in km. */
const common = [5, 8, 10, 15, 16.09, 20, 21.1, 25, 30, 42.2, 50, 56, 80.5, 100, 160.9]

const isCommon = (km: number): boolean => common.some((one) => Math.abs(one - km) <= one * 0.015)

const other = { metric: 'imperial', imperial: 'metric' } as const satisfies { readonly [U in Units]: Units }

/**
 * The other units, if the runner may have meant them: a race has a common length only in those, or the longest training run is
 * longer than the race and would not be in those. Otherwise undefined.
 */
export function unitsMeant(
  { longest, raceLength, pastLength }: Pick<Draft, 'longest' | 'raceLength' | 'pastLength'>,
  units: Units,
): Units | undefined {
  const meant = other[units]
  const read = (text: string, as: Units) => {
    const km = kmOf(text, as)
    return km === undefined || Number.isNaN(km) ? undefined : km
  }
  const races = [raceLength, pastLength].filter((text) => read(text, units) !== undefined)
  const odd = races.some((text) => !isCommon(read(text, units) ?? 0) && isCommon(read(text, meant) ?? 0))
  if (odd) return meant
  const longestRace = Math.max(0, ...races.map((text) => read(text, units) ?? 0))
  const km = read(longest, units)
  const otherwise = read(longest, meant)
  if (longestRace === 0 || km === undefined || otherwise === undefined) return undefined
  return km > longestRace && otherwise <= longestRace ? meant : undefined
}
