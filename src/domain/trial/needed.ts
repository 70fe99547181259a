import type { LogKind } from '../log/logEntry'
import type { TrialRule } from './trial'

/** How long a trial takes if the measure halves the cramps: in half of all runners, and in four of five. Days, or pairs of blocks. */
export type Needed = { readonly share: number; readonly half: number; readonly most: number }

/**
 * With a coin tossed each day: days with a run, or nights. Found by simulation; `trialIsHonest` simulates them again.
 */
export const neededByDay: readonly Needed[] = [
  { share: 0.9, half: 30, most: 50 },
  { share: 0.7, half: 45, most: 90 },
  { share: 0.5, half: 85, most: 165 },
  { share: 0.4, half: 115, most: 230 },
]

/** For pairs of two-week blocks, by how many runs or nights count in each block. */
export const neededByBlock: { readonly [K in LogKind]: readonly Needed[] } = {
  run: [
    { share: 0.9, half: 7, most: 9 },
    { share: 0.7, half: 9, most: 14 },
  ],
  night: [
    { share: 0.9, half: 7, most: 7 },
    { share: 0.7, half: 7, most: 9 },
    { share: 0.5, half: 9, most: 12 },
  ],
}

/** So many entries count in a block, in the simulation: three runs a week, or each night. */
export const countedInBlock: { readonly [K in LogKind]: number } = { run: 4, night: 10 }

/**
 * How long a trial takes for a runner who cramps at this share of runs or nights: the row of the next lower share, since rarer
 * cramps take longer. Undefined if it would take longer than anyone keeps it up, so that this is said before the trial begins.
 */
export function neededFor(rule: TrialRule, counts: LogKind, share: number): Needed | undefined {
  const rows = rule === 'by-day' ? neededByDay : neededByBlock[counts]
  return rows.find((row) => row.share <= share + 0.001)
}
