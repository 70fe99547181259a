import type { Model } from '../../../src/domain/assess'
import { questionsIn } from '../../../src/domain/conditions/questionsIn'
import { type Answers, type QuestionId, questionIds } from '../../../src/domain/questionnaire/questionnaire'
import { compileQuiz } from '../../../src/domain/quiz/quiz'
import { type Proof, proof } from '../proof'
import { walkAll } from '../walk'

/**
 * What a walk may come to. Of the real stories none has more than twenty screens; the longest of all is that of somebody to whom
 * every branch applies at once, which the quiz must bear and nobody is.
 */
const mostScreens = { any: 33, typical: 13 }

/** A cramp in both legs that locks, late in runs, never by night, no sign of danger, and nothing to tell of health. */
const typical: Answers = {
  'signs-now': ['none'],
  where: ['calf', 'both-legs'],
  feel: ['locks'],
  when: ['last-part'],
  sleep: 'never',
  health: ['18-39', 'well'],
}

/**
 * Walks every path of the quiz, runners on whom the gates still to come read the same taken together.
 * Where each gate reads earlier questions only, no answer can bring an earlier screen back, so every walk ends.
 * It starts from every question there is, not from the order, so that one which stands in no section is missed.
 */
export function questionsReached(
  { askedIf, askingOrder, extras = [] }: Pick<Model, 'askedIf' | 'askingOrder'> & Partial<Pick<Model, 'extras'>>,
  ids: readonly QuestionId[] = questionIds,
): Proof {
  const quiz = compileQuiz(askedIf, askingOrder, extras)
  const { states, reached, longest } = walkAll({ askedIf, askingOrder }, extras)
  const typicalLength = quiz.asked(typical).filter((id) => !quiz.extras.has(id)).length
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
    ...(longest.screens.length > mostScreens.any
      ? [`a walk has ${longest.screens.length} screens: ${longest.screens.join(', ')}`]
      : []),
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
      `longest walk ${longest.screens.length} screens (limit ${mostScreens.any}): ${longest.screens.join(', ')}`,
      `typical runner with a cramp in the leg: at most ${typicalLength} screens (limit ${mostScreens.typical})`,
    ],
    witnesses: [
      ...[...reached].map(([id, answers]) => ({ shows: `is asked ${id}`, answers })),
      { shows: 'walks furthest', answers: longest.answers },
    ],
  })
}
