import type { Arm } from './trial'

/** One day of a trial. */
export type TrialDay = { readonly arm: Arm; readonly cramped: boolean }

/** Shares that a runner may cramp at without the measure, and what it may leave of them: the guesses that are bet on. */
const shares = [0.2, 0.35, 0.5, 0.7, 0.9] as const
const left = [0.25, 0.5, 0.7] as const

/** What each guess makes of each outcome: how much likelier the arm is, the outcome once known, than by the fair coin. */
const factorsOf = (helps: boolean): readonly (readonly number[])[] => {
  const guesses = shares.flatMap((share) => left.map((part) => [share * part, share] as const))
  return [0, 1, 2, 3].map((code) =>
    guesses.map(([on, off]) => {
      const cramped = code >= 2
      const arm = code % 2 === 1
      const likely = (p: number) => (cramped ? p : 1 - p)
      const drawn = arm === helps ? likely(on) : likely(off)
      return (2 * drawn) / (likely(on) + likely(off))
    }),
  )
}
const factors = { helps: factorsOf(true), harms: factorsOf(false) } as const

const codeOf = ({ arm, cramped }: TrialDay): number => (cramped ? 2 : 0) + (arm ? 1 : 0)

/**
 * The evidence that the measure helps, or harms, after each day: what a stake of one has grown to. For each day it is bet on which
 * way the coin fell, the cramp or its absence being known. If the measure does nothing the bets are fair, whatever the days
 * have to do with one another, so the stake ever reaches 20 for at most one runner in 20 (Ville's inequality).
 */
export function evidenceAlong(outcomes: readonly TrialDay[], side: 'helps' | 'harms'): readonly number[] {
  const stakes = new Array<number>(shares.length * left.length).fill(1)
  return outcomes.map((outcome) => {
    const won = factors[side][codeOf(outcome)] ?? []
    let sum = 0
    for (let at = 0; at < stakes.length; at += 1) {
      const stake = (stakes[at] ?? 0) * (won[at] ?? 0)
      stakes[at] = stake
      sum += stake
    }
    return sum / stakes.length
  })
}
