import { evidenceAlong } from '../../../src/domain/trial/dayEvidence'
import { countedInBlock, type Needed, neededByBlock, neededByDay } from '../../../src/domain/trial/needed'
import { type Proof, proof } from '../proof'
import { chance } from '../trial/chance'
import { daysUntilTold, type Judge, pairsUntilTold } from '../trial/liveTrial'
import { halvingWorld, lingeringWorlds, nothingWorlds } from '../trial/trialWorlds'

/** Of a hundred runners for whom a measure does nothing, so many may be told that it helps. */
const mostFalse = 0.05
const looks = { days: 165, pairs: 14 }

type Size = { readonly runners: number; readonly judge?: Judge }

const percent = (share: number): string => `${(100 * share).toFixed(1)}%`

/**
 * Lives trials of made-up runners with fixed seeds. False alarms: however often those look for whom a measure does nothing, and though
 * runs close together are alike and effects linger, no more than 5 in 100 are ever told that it helps. Power: the numbers told
 * beforehand are those after which half, and four in five, of runners whose cramps it halves are told so.
 */
export function trialIsHonest({ runners, judge = evidenceAlong }: Size): Proof {
  const faults: string[] = []
  const notes: string[] = []
  let states = 0
  const toldOf = (count: number, seed: number, live: (random: () => number) => number): readonly number[] => {
    const random = chance(seed)
    states += count
    return Array.from({ length: count }, () => live(random)).sort((a, b) => a - b)
  }
  const alarms = (name: string, told: readonly number[]) => {
    const share = told.filter(Number.isFinite).length / told.length
    notes.push(`${name}: ${percent(share)} told that it helps, though it does not`)
    if (share > mostFalse) faults.push(`${name}: ${percent(share)} are told that a measure helps which does nothing`)
  }
  const worlds = [...nothingWorlds, ...lingeringWorlds]
  const each = Math.ceil(runners / worlds.length)
  worlds.forEach((world, at) => {
    alarms(
      `by day, ${world.name}`,
      toldOf(each, at + 1, (random) => daysUntilTold(world, looks.days, random, judge)),
    )
  })
  nothingWorlds.forEach((world, at) => {
    const live = (random: () => number) => pairsUntilTold(world, looks.pairs, countedInBlock.run, random)
    alarms(`by blocks, ${world.name}`, toldOf(each, at + 100, live))
  })
  const power = (name: string, { share, half, most }: Needed, told: readonly number[]) => {
    const by = (step: number) => told.filter((at) => at <= step).length / told.length
    notes.push(
      `${name}, ${share} of runs cramp, halved: ${percent(by(half))} told by ${half}, ${percent(by(most))} by ${most}`,
    )
    // Neither may promise more than it keeps, by more than the simulation's own chance.
    if (by(half) < 0.48 || by(most) < 0.78)
      faults.push(
        `${name}, ${share}: only ${percent(by(half))} are told by ${half} and ${percent(by(most))} by ${most}`,
      )
  }
  const fewer = Math.ceil(each / 4)
  for (const row of neededByDay) {
    const world = halvingWorld(row.share)
    power(
      'by day',
      row,
      toldOf(fewer, 7, (random) => daysUntilTold(world, row.most, random, judge)),
    )
  }
  for (const counts of ['run', 'night'] as const)
    for (const row of neededByBlock[counts]) {
      const world = halvingWorld(row.share)
      const live = (random: () => number) => pairsUntilTold(world, row.most, countedInBlock[counts], random)
      power(`by blocks of ${countedInBlock[counts]}`, row, toldOf(fewer, 8, live))
    }
  return proof('a trial tells no runner that a measure helps which does nothing, but by 5 in 100', states, {
    faults,
    notes,
  })
}
