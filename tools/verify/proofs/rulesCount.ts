import { type Assessment, compileModel, type Model } from '../../../src/domain/assess'
import type { Cause } from '../../../src/domain/causes/cause'
import { blankSheet, HOLDS } from '../../../src/domain/conditions/answerSheet'
import { compileCondition } from '../../../src/domain/conditions/compileCondition'
import type { Condition } from '../../../src/domain/conditions/condition'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { compileQuiz } from '../../../src/domain/quiz/quiz'
import { type CauseTable, soloFinding } from '../causeTable'
import { finisher, overlay } from '../overlay'
import { type Proof, proof, type Witness } from '../proof'
import { spaceOf } from '../space'

type Search = { readonly states: number; readonly holds: boolean; readonly counts: Answers | undefined }

type Assess = (answers: Answers) => Assessment

/** How many states in which a part holds are put together with the runners whom the cause fits best. */
const mostHeld = 200

/**
 * Looks for a runner with a list of causes for whom a part of a cause changes its points: among all who differ in what the part, the
 * scope and the limits read, and then among those of them who are given what the other rules want as well.
 */
function search(model: Model, table: CauseTable, when: Condition, without: Cause, assess: Assess): Search {
  const { id, cause, runners } = table
  const test = compileCondition(when)
  const find = soloFinding(model, id, cause)
  const findWithout = soloFinding(model, id, without)
  const quiz = compileQuiz(model.askedIf, model.askingOrder)
  let states = 0
  const held: Answers[] = []
  const finish = finisher(model)
  const counts = (said: Answers): boolean => {
    states += 1
    const answers = finish(said)
    const sheet = blankSheet()
    quiz.read(answers, sheet)
    if (test(sheet) !== HOLDS) return false
    const now = find(sheet)
    // With an urgent sign there is no list, so what counts only then counts for nothing.
    return (
      now !== undefined &&
      findWithout(sheet)?.points !== now.points &&
      assess(answers).findings.some(({ cause: other, points }) => other === id && points === now.points)
    )
  }
  let found: Answers | undefined
  // Each way of an alternative by itself: together they would be too many to go through.
  for (const way of when.kind === 'some' ? when.of : [when]) {
    const near = [way, ...(cause.scope === undefined ? [] : [cause.scope]), ...cause.limits.map((limit) => limit.when)]
    const space = spaceOf(model, near)
    space.eachReachable((sheet, choice) => {
      states += 1
      if (found !== undefined) return true
      if (test(sheet) !== HOLDS || find(sheet) === undefined) return false
      const answers = space.answersOf(choice)
      if (held.length < mostHeld) held.push(answers)
      if (counts(answers)) found = answers
      return found !== undefined
    })
  }
  const richer = function* () {
    for (const answers of held) for (const other of runners) yield overlay(other.answers, answers)
  }
  if (found === undefined)
    for (const answers of richer()) {
      if (!counts(answers)) continue
      found = answers
      break
    }
  return { states, holds: held.length > 0, counts: found }
}

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
