import { compileModel, type Model } from '../../../src/domain/assess'
import { type Condition, every, isAny } from '../../../src/domain/conditions/condition'
import { leavesOf } from '../../../src/domain/conditions/leavesOf'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { type FlagId, flagIds } from '../../../src/domain/vocabulary'
import { runnersOf } from '../causeTable'
import { overlay } from '../overlay'
import { type Proof, proof } from '../proof'

const places = ['calf', 'shin', 'foot', 'hamstring', 'quad', 'hip-or-groin', 'several-muscles'] as const
const sides = ['same-leg', 'either-leg', 'both-legs'] as const
const inLegs: ReadonlySet<string> = new Set([...places, ...sides])

/** How many ways of meeting a trigger are tried in each place. */
const mostWays = 6

const namesAPlace = (when: Condition): boolean =>
  leavesOf(when).some(({ question, negations }) => question === 'where' && negations % 2 === 0)

/**
 * No branch of the quiz keeps a red flag from a runner to whom it could apply: wherever in the legs it cramps, each trigger can be met
 * in one leg, in either or in both. A trigger that names a place or side itself is for that place alone; one for the arms must be
 * met there.
 */
export function flagsForEveryone(model: Model): Proof {
  const assess = compileModel(model)
  const raises = (answers: Answers, flag: FlagId, sign: string) =>
    assess(answers).flags.some((one) => one.flag === flag && one.signs.includes(sign))
  const faults: string[] = []
  let states = 0
  let met = 0
  for (const flag of flagIds) {
    for (const { when, sign } of model.redFlags[flag].triggers) {
      const ways = runnersOf(model, when, mostWays)
      const elsewhere = ways.every(({ where = [] }) => where.length > 0 && !where.some((one) => inLegs.has(one)))
      if (elsewhere && ways.some((answers) => raises(answers, flag, sign))) continue
      // Some may be met by naming no place at all, which is lost in every place: then those count that name one.
      const placed = namesAPlace(when) ? runnersOf(model, every(when, isAny('where', ...places)), mostWays) : []
      const isMetIn = (place: (typeof places)[number], by: readonly Answers[]): boolean => {
        const runners = sides.flatMap((side) =>
          by.map((way): Answers => overlay({ where: [place, side] }, { ...way, where: way.where ?? [] })),
        )
        states += runners.length
        return runners.some((answers) => raises(answers, flag, sign))
      }
      for (const place of places) {
        if (isMetIn(place, ways) || isMetIn(place, placed)) met += 1
        else faults.push(`${flag} cannot be raised by "${sign}" in a runner whose ${place} cramps`)
      }
    }
  }
  return proof('no branch of the quiz keeps a red flag from anyone', states, {
    faults,
    notes: [`${met} pairs of a trigger and a place in the legs, each met by some runner`],
  })
}
