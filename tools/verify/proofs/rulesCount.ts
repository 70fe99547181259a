import { type Assessment, compileModel, type Model } from '../../../src/domain/assess'
import type { Cause } from '../../../src/domain/causes/cause'
import { HOLDS } from '../../../src/domain/conditions/answerSheet'
import { compileCondition } from '../../../src/domain/conditions/compileCondition'
import type { Condition } from '../../../src/domain/conditions/condition'
import type { Answers } from '../../../src/domain/quiz/questionnaire'
import { type CauseTable, soloFinding } from '../causeTable'
import { type Proof, proof, type Witness } from '../proof'

type Search = { readonly states: number; readonly holds: boolean; readonly counts: Answers | undefined }

/** Looks for a runner with a list of causes for whom a part of a cause changes its points. */
function search(model: Model, table: CauseTable, when: Condition, without: Cause, assess: Assess): Search {
  const { id, space, points } = table
  const test = compileCondition(when)
  const findWithout = soloFinding(model, id, without)
  let states = 0
  let holds = false
  let counts: Answers | undefined
  space.eachReachable((sheet, choice) => {
    states += 1
    if (test(sheet) !== HOLDS) return false
    const now = points[space.codeOf(choice)] ?? Number.NaN
    if (now === Number.NEGATIVE_INFINITY) return false
    holds = true
    if (findWithout(sheet)?.points === now) return false
    const answers = space.answersOf(choice)
    // With an urgent sign there is no list, so what counts only then counts for nothing.
    if (!assess(answers).findings.some(({ cause, points }) => cause === id && points === now)) return false
    counts = answers
    return true
  })
  return { states, holds, counts }
}

type Assess = (answers: Answers) => Assessment

/** Every rule and every limit changes the points of its cause for some runner. */
export function rulesCount(model: Model, tables: readonly CauseTable[]): Proof {
  const assess = compileModel(model)
  const faults: string[] = []
  const witnesses: Witness[] = []
  let states = 0
  let parts = 0
  for (const table of tables) {
    const { id, cause } = table
    const all = [
      ...cause.rules.map((rule) => ({
        what: `rule ${rule.points} "${rule.because}"`,
        when: rule.when,
        without: { ...cause, rules: cause.rules.filter((other) => other !== rule) },
      })),
      ...cause.limits.map((limit) => ({
        what: `limit ${limit.atMost} "${limit.because}"`,
        when: limit.when,
        without: { ...cause, limits: cause.limits.filter((other) => other !== limit) },
      })),
    ]
    for (const { what, when, without } of all) {
      parts += 1
      const found = search(model, table, when, without, assess)
      states += found.states
      if (found.counts !== undefined) witnesses.push({ shows: `${id}: ${what} counts`, answers: found.counts })
      else faults.push(`${id}: ${what} ${found.holds ? 'holds, but never changes the points' : 'can never hold'}`)
    }
  }
  return proof('every rule and limit can fire and changes its cause', states, {
    faults,
    notes: [`${witnesses.length} of ${parts} rules and limits change the points of their cause for some runner`],
    witnesses,
  })
}
