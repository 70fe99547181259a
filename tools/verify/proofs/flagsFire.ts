import { compileModel, type Model } from '../../../src/domain/assess'
import { HOLDS } from '../../../src/domain/conditions/answerSheet'
import { compileCondition } from '../../../src/domain/conditions/compileCondition'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { flagIds } from '../../../src/domain/vocabulary'
import { type Proof, proof, type Witness } from '../proof'
import { spaceOf } from '../space'

/** Every red flag can be raised, by each of its triggers. */
export function flagsFire(model: Model): Proof {
  const assess = compileModel(model)
  const faults: string[] = []
  const witnesses: Witness[] = []
  let states = 0
  for (const flag of flagIds) {
    const { triggers } = model.redFlags[flag]
    if (triggers.length === 0) faults.push(`${flag} has no trigger`)
    for (const { when, sign } of triggers) {
      const space = spaceOf(model, [when])
      const test = compileCondition(when)
      let found: Answers | undefined
      space.eachReachable((sheet, choice) => {
        states += 1
        if (test(sheet) === HOLDS) found = space.answersOf(choice)
        return found !== undefined
      })
      const raised = found && assess(found).flags.some((one) => one.flag === flag && one.signs.includes(sign))
      if (found && raised) witnesses.push({ shows: `${flag}: ${sign}`, answers: found })
      else faults.push(`${flag} cannot be raised by "${sign}"`)
    }
  }
  return proof('every red flag can be raised, by each of its triggers', states, {
    faults,
    notes: [`${witnesses.length} triggers of ${flagIds.length} flags`],
    witnesses,
  })
}
