import type { Model } from '../../../src/domain/assess'
import { blankSheet, HOLDS } from '../../../src/domain/conditions/answerSheet'
import { compileCondition } from '../../../src/domain/conditions/compileCondition'
import { isUrgent } from '../../../src/domain/flags/screenRedFlags'
import { compilePlan, type Plan } from '../../../src/domain/plan/buildPlan'
import { type ConflictId, conflictIds, flagIds } from '../../../src/domain/vocabulary'
import { allCauses, alwaysIn } from '../everything'
import { type Proof, proof } from '../proof'
import { spaceOf } from '../space'

/**
 * Asks the app's own plan maker for the fullest plans: every cause likely, first with every measure in whatever it acts on,
 * then with the real measures. Whether a conflict holds hangs on its answers and flags alone, and withholding only adds up,
 * so the states of each conflict by itself are every case.
 */
export function withheldStayOut({ askedIf, askingOrder, causes, conflicts, measures, redFlags }: Model): Proof {
  const makeFull = compilePlan(alwaysIn(measures), conflicts, causes)
  const makeReal = compilePlan(measures, conflicts, causes)
  const faults = new Set<string>()
  let states = 0
  const check = (id: ConflictId, full: Plan, real: Plan, cause: string) => {
    states += 1
    const out = new Set<string>(conflicts[id].withhold)
    for (const { measure } of [...full.items, ...real.items]) {
      if (out.has(measure)) faults.add(`${id}: ${measure} stands in a plan in spite of ${cause}`)
    }
    // With every measure wanted, one is lost for certain, so the runner must be told why.
    if (!full.withheld.some(({ conflict }) => conflict === id))
      faults.add(`${id}: the runner is not told, in spite of ${cause}`)
  }
  for (const id of conflictIds) {
    const { when } = conflicts[id]
    if (when === undefined) continue
    const space = spaceOf({ askedIf, askingOrder }, [when])
    const test = compileCondition(when)
    let holds = false
    space.eachReachable((sheet) => {
      if (test(sheet) !== HOLDS) {
        states += 1
        return false
      }
      holds = true
      check(id, makeFull(sheet, [], allCauses), makeReal(sheet, [], allCauses), 'the answers')
      return false
    })
    if (!holds) faults.add(`${id} cannot be set off by any answers`)
  }
  for (const flag of flagIds) {
    const { level } = redFlags[flag]
    const raised = [{ flag, level, signs: [] }]
    const full = makeFull(blankSheet(), raised, allCauses)
    const real = makeReal(blankSheet(), raised, allCauses)
    for (const id of conflictIds) if (conflicts[id].flags?.includes(flag)) check(id, full, real, `the flag ${flag}`)
    if (isUrgent(level) && full.items.length + real.items.length > 0)
      faults.add(`${flag} is urgent, and yet there is a plan`)
  }
  return proof('nothing withheld stands in a plan', states, {
    faults: [...faults],
    notes: [`${conflictIds.length} conflicts, each in every state that its answers and flags can have`],
  })
}
