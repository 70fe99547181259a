import { evidenceOfBlocks } from '../../../src/domain/trial/blockEvidence'
import type { evidenceAlong, TrialDay } from '../../../src/domain/trial/dayEvidence'
import { enough } from '../../../src/domain/trial/verdict'
import { runnerIn, type TrialWorld } from './trialWorlds'

/** Runs that pass in a block before it counts. */
const settlingRuns = 1

const outcomes: readonly (readonly TrialDay[])[] = [false, true].map((arm) =>
  [false, true].map((cramped) => ({ arm, cramped })),
)

export type Judge = typeof evidenceAlong

/** How many steps until a runner who looks after each of them is told that it helps; Infinity if never in so many. */
export function daysUntilTold(world: TrialWorld, days: number, random: () => number, judge: Judge): number {
  const cramps = runnerIn(world, random)
  const seen: TrialDay[] = []
  for (let day = 0; day < days; day += 1) {
    const arm = random() < 0.5
    const outcome = outcomes[Number(arm)]?.[Number(cramps(arm))]
    if (outcome) seen.push(outcome)
  }
  return told(judge(seen, 'helps'))
}

/** The same for pairs of blocks in which so many runs count. */
export function pairsUntilTold(world: TrialWorld, pairs: number, counted: number, random: () => number): number {
  const cramps = runnerIn(world, random)
  const shareIn = (arm: boolean): number => {
    let cramped = 0
    for (let run = 0; run < settlingRuns + counted; run += 1) if (cramps(arm) && run >= settlingRuns) cramped += 1
    return cramped / counted
  }
  const gains = Array.from({ length: pairs }, () => {
    const withFirst = random() < 0.5
    const [first, second] = [shareIn(withFirst), shareIn(!withFirst)]
    return withFirst ? second - first : first - second
  })
  return told(evidenceOfBlocks(gains, 'helps'))
}

function told(evidence: readonly number[]): number {
  const at = evidence.findIndex((stake) => stake >= enough)
  return at < 0 ? Number.POSITIVE_INFINITY : at + 1
}
