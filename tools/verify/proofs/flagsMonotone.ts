import type { Model } from '../../../src/domain/assess'
import { blankSheet, HOLDS } from '../../../src/domain/conditions/answerSheet'
import { compileCondition } from '../../../src/domain/conditions/compileCondition'
import type { Condition } from '../../../src/domain/conditions/condition'
import { leavesOf } from '../../../src/domain/conditions/leavesOf'
import { type QuestionId, type Said, shapeOf, standsAlone } from '../../../src/domain/quiz/questionnaire'
import { flagIds } from '../../../src/domain/vocabulary'
import { type Proof, proof, type Witness } from '../proof'
import { spaceOf } from '../space'

/** Every answer to a safety question, and every other answer that a red flag reads. */
function signsOf({ questions, askingOrder, redFlags }: Model): readonly Said[] {
  const signs = new Map<string, Said>()
  const add = (question: QuestionId, answer: string) => signs.set(`${question} ${answer}`, { question, answer })
  for (const question of askingOrder.filter((id) => questions[id].topic === 'safety')) {
    for (const answer of shapeOf(question).answers) if (!standsAlone.has(answer)) add(question, answer)
  }
  for (const { when } of flagIds.flatMap((id) => redFlags[id].triggers)) {
    for (const { question, answers } of leavesOf(when)) for (const answer of answers) add(question, answer)
  }
  return [...signs.values()]
}

/** Adds every sign to every state of one trigger, and looks for a state in which it stops to hold. */
function lostBy(model: Model, when: Condition, signs: readonly Said[]) {
  const space = spaceOf(model, [when], signs)
  const test = compileCondition(when)
  const sheet = blankSheet()
  const isSign = new Set(signs.map(({ question, answer }) => `${question} ${answer}`))
  const steps = signs.flatMap((sign) => {
    const at = space.questions.findIndex(({ question }) => question === sign.question)
    const moves = space.questions[at]?.additions(sign.answer, (other) => isSign.has(`${sign.question} ${other}`))
    return moves === undefined ? [] : [{ sign, at, moves }]
  })
  let states = 0
  let lost: Witness | undefined
  space.eachChoice((choice) => {
    states += 1
    const before = choice.slice()
    space.settle(before, sheet)
    if (test(sheet) !== HOLDS) return
    for (const { sign, at, moves } of steps) {
      for (const to of moves.get(choice[at] ?? 0) ?? []) {
        states += 1
        const after = choice.slice()
        after[at] = to
        space.settle(after, sheet)
        if (test(sheet) !== HOLDS) {
          lost ??= { shows: `${sign.question} ${sign.answer}`, answers: space.answersOf(before) }
        }
      }
    }
  })
  return { states, lost }
}

/**
 * Adding a warning sign never takes a red flag away. The urgency is that of the most urgent flag raised, so it never falls.
 * Answers left behind to questions that a new sign opens count again here, unlike in a first walk: that is the harder case.
 */
export function flagsMonotone(model: Model): Proof {
  const signs = signsOf(model)
  const faults: string[] = []
  const witnesses: Witness[] = []
  let states = 0
  for (const flag of flagIds) {
    for (const { when, sign } of model.redFlags[flag].triggers) {
      const found = lostBy(model, when, signs)
      states += found.states
      if (found.lost === undefined) continue
      const fault = `${flag} is lost by adding "${found.lost.shows}" to "${sign}"`
      faults.push(fault)
      witnesses.push({ ...found.lost, shows: fault })
    }
  }
  return proof('adding a warning sign never lowers the urgency', states, {
    faults,
    notes: [
      `${signs.length} signs, each added to every state of every trigger; a sign put in place of another is no addition`,
    ],
    witnesses,
  })
}
