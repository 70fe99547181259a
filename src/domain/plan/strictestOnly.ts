import type { ConflictId } from '../vocabulary'
import type { Withheld } from './buildPlan'

/** Rules about one deed, strictest first. Whoever keeps one of them keeps all that follow it. */
export type Ladder = readonly [ConflictId, ConflictId, ...ConflictId[]]

const joined = <T>(one: readonly T[], other: readonly T[]): readonly T[] => [
  ...one,
  ...other.filter((each) => !one.some((had) => JSON.stringify(had) === JSON.stringify(each))),
]

/**
 * Keeps only the strictest of several rules about one deed. Readers take three wordings of a ban for three bans, and keep to
 * the weakest. What the weaker ones took away, and what set them off, is added to the strictest.
 */
export function strictestOnly(told: readonly Withheld[], ladders: readonly Ladder[]): readonly Withheld[] {
  return ladders.reduce<readonly Withheld[]>((left, ladder) => {
    const [strictest, ...weaker] = ladder.flatMap((id) => left.find(({ conflict }) => conflict === id) ?? [])
    if (strictest === undefined) return left
    const whole = weaker.reduce<Withheld>(
      (sum, { measures, answers, flags }) => ({
        conflict: sum.conflict,
        measures: joined(sum.measures, measures),
        answers: joined(sum.answers, answers),
        flags: joined(sum.flags, flags),
      }),
      strictest,
    )
    return left.flatMap((one) => {
      if (one === strictest) return [whole]
      return weaker.includes(one) ? [] : [one]
    })
  }, told)
}
