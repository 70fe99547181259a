import { daysBetween, type IsoDate } from '../programme/calendarDate'
import type { Arm, Trial } from './trial'

export const blockDays = 14

/** The first days of a block do not count: what was done in the block before may still linger. */
const settlingDays = 4

/** A fair coin for each number, the same whenever it is asked: the end of MurmurHash3, which spreads each bit over all. */
function coin(seed: number, nth: number): boolean {
  let mixed = (seed + Math.imul(nth + 1, 0x9e3779b9)) | 0
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return ((mixed ^ (mixed >>> 16)) & 1) === 1
}

/** Which block a day is in, counted from 0, and how far into it. */
export function blockOn({ start }: Pick<Trial, 'start'>, day: IsoDate) {
  const days = daysBetween(start, day)
  const block = Math.floor(days / blockDays)
  return { block, pair: Math.floor(block / 2), counts: days - block * blockDays >= settlingDays }
}

/** Whether the measure is done on a day. Two runs of a day go together; of two blocks in a pair one is with and one without. */
export function armOn(trial: Pick<Trial, 'start' | 'seed' | 'rule'>, day: IsoDate): Arm {
  if (trial.rule === 'by-day') return coin(trial.seed, daysBetween(trial.start, day))
  const { block, pair } = blockOn(trial, day)
  return coin(trial.seed, pair) === (block % 2 === 0)
}
