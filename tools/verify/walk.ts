import type { Model } from '../../src/domain/assess'
import { type AnswerSheet, blankSheet, HOLDS } from '../../src/domain/conditions/answerSheet'
import { compileCondition, type Test } from '../../src/domain/conditions/compileCondition'
import type { Condition } from '../../src/domain/conditions/condition'
import { questionsIn } from '../../src/domain/conditions/questionsIn'
import type { Answers, QuestionId } from '../../src/domain/questionnaire/questionnaire'
import { answerClasses } from './answerClasses'
import { unitsOf } from './leaves'

/** Runners who cannot be told apart by any gate still to come: the one of them who met most screens. */
type Bundle = { readonly answers: Answers; readonly screens: readonly QuestionId[]; readonly sheet: AnswerSheet }

type Walks = {
  readonly states: number
  /** A runner who is asked the question, for every question that someone is asked. */
  readonly reached: ReadonlyMap<QuestionId, Answers>
  readonly longest: Pick<Bundle, 'answers' | 'screens'>
}

/** Several gates read the same thing, each in a condition of its own. */
const eachOnce = (units: readonly Condition[]): readonly Condition[] => [
  ...new Map(units.map((unit) => [JSON.stringify(unit), unit])).values(),
]

/** What the tests say, ten of them to a letter: there are millions of these to compare. */
function verdictsOf(tests: readonly Test[], sheet: AnswerSheet): string {
  let key = ''
  for (let from = 0; from < tests.length; from += 10) {
    let letter = 0
    const to = Math.min(from + 10, tests.length)
    for (let at = from; at < to; at += 1) letter = letter * 3 + (tests[at]?.(sheet) ?? 0)
    key += String.fromCharCode(letter)
  }
  return key
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
    return gate === undefined ? [] : unitsOf(gate).map(({ part }) => part)
  })
  const reached = new Map<QuestionId, Answers>()
  let bundles: readonly Bundle[] = [{ answers: {}, screens: [], sheet: blankSheet() }]
  let states = 0
  askingOrder.forEach((id, at) => {
    const later = unitsAt.slice(at + 1).flat()
    const tests = eachOnce(later).map(compileCondition)
    const { classes, first } = answerClasses(
      id,
      later.filter((unit) => questionsIn(unit).includes(id)),
      [],
    )
    const gate = askedIf[id]
    const holds = gate && compileCondition(gate)
    const next = new Map<string, Bundle>()
    /** Most runners read like one who is known already, so one is made only where there is something new. */
    const keep = (sheet: AnswerSheet, screens: number, make: () => Bundle) => {
      states += 1
      const key = verdictsOf(tests, sheet)
      const known = next.get(key)
      if (known === undefined || known.screens.length < screens) next.set(key, make())
    }
    for (const bundle of bundles) {
      const { answers, screens, sheet } = bundle
      if (holds !== undefined && holds(sheet) !== HOLDS) {
        keep(sheet, screens.length, () => bundle)
        continue
      }
      if (!reached.has(id)) reached.set(id, answers)
      const met = extras.includes(id) ? screens : [...screens, id]
      for (const { given, codes } of classes) {
        sheet.set(codes, first)
        keep(sheet, met.length, () => ({
          answers: given === undefined ? answers : ({ ...answers, [id]: given } as Answers),
          screens: met,
          sheet: sheet.slice(),
        }))
      }
    }
    bundles = [...next.values()]
  })
  return {
    states,
    reached,
    longest: bundles.reduce((most, one) => (one.screens.length > most.screens.length ? one : most)),
  }
}
