import type { CheckIn, CountId } from './choices'

const least: { readonly [C in CountId]: number } = { '0': 0, '1': 1, '2': 2, '3-5': 3, '6-plus': 6 }

export type CheckInTrend = 'too-little' | 'not-done' | 'fewer' | 'same' | 'more'

/** Cramps for each run, at the least that was told. */
const rate = ({ cramps, runs }: CheckIn): number => least[cramps] / Math.max(1, least[runs])

/**
 * What the check-ins of a programme tell, oldest first. One is nothing to compare with, and few runs are few chances to
 * cramp: then it is too early to tell. It never says that the programme did it.
 */
export function verdictOf(checkIns: readonly CheckIn[]): CheckInTrend {
  const first = checkIns[0]
  const last = checkIns.at(-1)
  if (last === undefined || first === undefined) return 'too-little'
  if (last.did === 'none') return 'not-done'
  if (checkIns.length < 2 || least[first.runs] < 3 || least[last.runs] < 3) return 'too-little'
  const change = rate(last) - rate(first)
  if (change <= -0.25) return 'fewer'
  return change >= 0.25 ? 'more' : 'same'
}
