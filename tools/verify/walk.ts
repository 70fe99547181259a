import type { Model } from '../../src/domain/assess'
import { type AnswerSheet, blankSheet, HOLDS, write } from '../../src/domain/conditions/answerSheet'
import { compileCondition } from '../../src/domain/conditions/compileCondition'
import { questionsIn } from '../../src/domain/conditions/questionsIn'
import { type Answers, type QuestionId, questionIds } from '../../src/domain/quiz/questionnaire'
import { answerClasses } from './answerClasses'
import { unitsOf } from './leaves'

/** Runners who cannot be told apart by any gate still to come: the one of them who met most screens. */
type Bundle = { readonly answers: Answers; readonly screens: readonly QuestionId[] }

export type Walks = {
  readonly states: number
  /** A runner who is asked the question, for every question that someone is asked. */
  readonly reached: ReadonlyMap<QuestionId, Answers>
  readonly longest: Bundle
}

const sheetOf = (answers: Answers): AnswerSheet => {
  const sheet = blankSheet()
  for (const id of questionIds) write(sheet, id, answers)
  return sheet
}

/**
 * Walks every path of a quiz at once. What is asked hangs on the gates alone, so after each question all runners of whom the gates
 * still to come read the same are taken together. Questions that no result waits for are walked through and are no screens.
 */
export function walkAll(
  { askedIf, askingOrder }: Pick<Model, 'askedIf' | 'askingOrder'>,
  extras: readonly QuestionId[],
): Walks {
  const unitsAt = askingOrder.map((id) => {
    const gate = askedIf[id]
    return gate === undefined ? [] : unitsOf(gate)
  })
  const reached = new Map<QuestionId, Answers>()
  let bundles: readonly Bundle[] = [{ answers: {}, screens: [] }]
  let states = 0
  askingOrder.forEach((id, at) => {
    const later = unitsAt.slice(at + 1).flat()
    const tests = later.map(compileCondition)
    const { classes } = answerClasses(
      id,
      later.filter((unit) => questionsIn(unit).includes(id)),
      [],
    )
    const gate = askedIf[id]
    const holds = gate && compileCondition(gate)
    const next = new Map<string, Bundle>()
    const keep = (bundle: Bundle) => {
      states += 1
      const sheet = sheetOf(bundle.answers)
      const key = tests.map((test) => test(sheet)).join('')
      const known = next.get(key)
      if (known === undefined || known.screens.length < bundle.screens.length) next.set(key, bundle)
    }
    for (const { answers, screens } of bundles) {
      if (holds !== undefined && holds(sheetOf(answers)) !== HOLDS) {
        keep({ answers, screens })
        continue
      }
      if (!reached.has(id)) reached.set(id, answers)
      const met = extras.includes(id) ? screens : [...screens, id]
      for (const { given } of classes)
        keep({ answers: given === undefined ? answers : ({ ...answers, [id]: given } as Answers), screens: met })
    }
    bundles = [...next.values()]
  })
  return {
    states,
    reached,
    longest: bundles.reduce((most, one) => (one.screens.length > most.screens.length ? one : most)),
  }
}
