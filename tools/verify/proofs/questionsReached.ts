import type { Model } from '../../../src/domain/assess'
import type { Condition } from '../../../src/domain/conditions/condition'
import { questionsIn } from '../../../src/domain/conditions/questionsIn'
import { type Answers, type QuestionId, questionIds } from '../../../src/domain/quiz/questionnaire'
import { compileQuiz } from '../../../src/domain/quiz/quiz'
import { type Proof, proof, type Witness } from '../proof'
import { spaceOf } from '../space'

/** What the longest walk may come to, for anyone and for a typical runner. */
export const mostScreens = { any: 20, typical: 14 }

/** A cramp in the leg, never by night, no sign of danger, and nothing to tell of health. */
const typical: Answers = { 'signs-now': ['none'], where: ['calf'], sleep: 'never', health: ['18-39', 'well'] }

/**
 * Walks every path of the quiz: what is asked hangs on the gates alone, so one walk for each of their states is every walk.
 * Where each gate reads earlier questions only, no answer can bring an earlier screen back, so every walk ends.
 * It starts from every question there is, not from the order, so that one which stands in no section is missed.
 */
export function questionsReached(
  { askedIf, askingOrder }: Pick<Model, 'askedIf' | 'askingOrder'>,
  ids: readonly QuestionId[] = questionIds,
): Proof {
  const quiz = compileQuiz(askedIf, askingOrder)
  const gates: readonly Condition[] = askingOrder.flatMap((id) => askedIf[id] ?? [])
  const space = spaceOf({ askedIf, askingOrder }, gates)
  const reached = new Map<QuestionId, Witness>()
  let states = 0
  let longest: readonly QuestionId[] = []
  let longestFor: Answers = {}
  let typicalLength = 0
  space.eachReachable((_, choice) => {
    states += 1
    const answers = space.answersOf(choice)
    const asked = quiz.asked(answers)
    for (const id of asked) if (!reached.has(id)) reached.set(id, { shows: `is asked ${id}`, answers })
    if (asked.length > longest.length) {
      longest = asked
      longestFor = answers
    }
    typicalLength = Math.max(typicalLength, quiz.asked({ ...answers, ...typical }).length)
    return false
  })
  const misplaced = ids.flatMap((id) => {
    const places = askingOrder.filter((other) => other === id).length
    if (places === 0) return [`${id} stands in no section, so nobody is asked it`]
    return places === 1 ? [] : [`${id} stands in ${places} places`]
  })
  const late = askingOrder.flatMap((id, at) => {
    const gate = askedIf[id]
    const read = gate === undefined ? [] : questionsIn(gate)
    return read
      .filter((other) => !askingOrder.slice(0, at).includes(other))
      .map((other) => `whether ${id} is asked hangs on ${other}, which does not come before it`)
  })
  const long = [
    ...(longest.length > mostScreens.any ? [`a walk has ${longest.length} screens: ${longest.join(', ')}`] : []),
    ...(typicalLength > mostScreens.typical ? [`a typical runner sees ${typicalLength} screens`] : []),
  ]
  return proof('every question is reached, and every walk ends', states, {
    faults: [
      ...misplaced,
      ...askingOrder.filter((id) => !reached.has(id)).map((id) => `${id} is never asked`),
      ...late,
      ...long,
    ],
    notes: [
      `longest walk ${longest.length} screens (limit ${mostScreens.any}): ${longest.join(', ')}`,
      `typical runner with a cramp in the leg: at most ${typicalLength} screens (limit ${mostScreens.typical})`,
    ],
    witnesses: [...reached.values(), { shows: 'walks furthest', answers: longestFor }],
  })
}
