import type { Model } from '../../src/domain/assess'
import { type AnswerSheet, blankSheet, HOLDS } from '../../src/domain/conditions/answerSheet'
import { compileCondition, type Test } from '../../src/domain/conditions/compileCondition'
import type { Condition } from '../../src/domain/conditions/condition'
import { questionsIn } from '../../src/domain/conditions/questionsIn'
import type { Answers, QuestionId, Said } from '../../src/domain/questionnaire/questionnaire'
import { type AnswerClasses, answerClasses } from './answerClasses'
import { unitsOf } from './leaves'

/** One class number for each question of a space, in asking order. */
type Choice = Int32Array

/**
 * Every state that some conditions can tell apart, over all the questions they hang on: those they read, and those that
 * decide whether these are asked. Two runners in one state get the same verdict from each condition.
 */
export type Space = {
  readonly questions: readonly AnswerClasses[]
  /** How many choices there are, reachable or not. Codes run from 0 up to this. */
  readonly size: number
  /** Visits each reachable state once: a question that is not asked stays blank. Stops when the visit returns true. */
  readonly eachReachable: (visit: (sheet: AnswerSheet, choice: Choice) => boolean | undefined) => void
  /**
   * Visits all that can be chosen of the classes named, answers left behind to questions no longer asked included,
   * with the sheet and the choice that count of it.
   */
  readonly eachChoice: (
    among: readonly (readonly number[])[],
    visit: (choice: Choice, sheet: AnswerSheet, settled: Choice) => void,
  ) => void
  /** Fills a sheet with what counts of a choice, and blanks the rest of the choice. */
  readonly settle: (choice: Choice, sheet: AnswerSheet) => void
  /** True where whether something is asked hangs on this question. */
  readonly steers: readonly boolean[]
  /** By how much the code grows with the class of a question. */
  readonly strides: readonly number[]
  readonly codeOf: (choice: Choice) => number
  readonly choiceOf: (code: number) => Choice
  readonly answersOf: (choice: Choice) => Answers
}

/** More states than this would neither fit the time nor the memory. */
const mostStates = 20_000_000

/** The conditions, and those that decide whether what they read is asked, and so on. */
function withGates(conditions: readonly Condition[], askedIf: Model['askedIf']): readonly Condition[] {
  const all = [...conditions]
  const seen = new Set<QuestionId>()
  for (const condition of all) {
    for (const question of questionsIn(condition)) {
      const gate = askedIf[question]
      if (!seen.has(question) && gate !== undefined) all.push(gate)
      seen.add(question)
    }
  }
  return all
}

/** The questions that a condition reads, and those that decide whether these are asked. */
export const hangsOn = (condition: Condition, askedIf: Model['askedIf']): ReadonlySet<QuestionId> =>
  new Set(withGates([condition], askedIf).flatMap((one) => [...questionsIn(one)]))

/** What some conditions tell apart at one question: see `answerClasses`. */
type ToldApart = readonly [question: QuestionId, units: readonly Condition[], extra: readonly string[]]

/** The questions that some conditions hang on, in asking order, each with what is told apart there. */
export function toldApartBy(
  { askedIf, askingOrder }: Pick<Model, 'askedIf' | 'askingOrder'>,
  conditions: readonly Condition[],
  extras: readonly Said[] = [],
): readonly ToldApart[] {
  const all = withGates(conditions, askedIf)
  const units = all.flatMap((condition) => unitsOf(condition).map(({ part }) => part))
  return askingOrder
    .filter((id) => all.some((condition) => questionsIn(condition).includes(id)))
    .map((id) => [
      id,
      units.filter((unit) => questionsIn(unit).includes(id)),
      extras.filter(({ question }) => question === id).map(({ answer }) => answer),
    ])
}

export function spaceOf(
  model: Pick<Model, 'askedIf' | 'askingOrder'>,
  conditions: readonly Condition[],
  extras: readonly Said[] = [],
): Space {
  const { askedIf } = model
  const questions = toldApartBy(model, conditions, extras).map((one) => answerClasses(...one))
  const gates: readonly (Test | undefined)[] = questions.map(({ question }) => {
    const gate = askedIf[question]
    return gate && compileCondition(gate)
  })
  const sizes = questions.map(({ classes }) => classes.length)
  const size = sizes.reduce((product, count) => product * count, 1)
  if (size > mostStates)
    throw new Error(`Too many states (${size}) over ${questions.map((q) => q.question).join(', ')}.`)

  const strides = sizes.map((_, at) => sizes.slice(at + 1).reduce((product, count) => product * count, 1))

  const firsts = questions.map(({ first }) => first)
  const codes = questions.map(({ classes }) => classes.map((one) => one.codes))
  // Done many millions of times for a few numbers each: to call `set` of the sheet takes longer than this.
  const put = (sheet: AnswerSheet, at: number, to: number) => {
    const first = firsts[at] ?? 0
    const written = codes[at]?.[to] ?? []
    for (let nth = 0; nth < written.length; nth += 1) sheet[first + nth] = written[nth] ?? 0
  }
  const asked = (at: number, sheet: AnswerSheet) => {
    const gate = gates[at]
    return gate === undefined || gate(sheet) === HOLDS
  }

  return {
    questions,
    size,
    strides,
    steers: questions.map(({ question }) =>
      questions.some((other) => {
        const gate = askedIf[other.question]
        return gate !== undefined && questionsIn(gate).includes(question)
      }),
    ),
    eachReachable(visit) {
      const sheet = blankSheet()
      const choice = new Int32Array(questions.length)
      const walk = (at: number): boolean => {
        if (at === questions.length) return visit(sheet, choice) === true
        const count = asked(at, sheet) ? (sizes[at] ?? 1) : 1
        for (let to = 0; to < count; to += 1) {
          choice[at] = to
          put(sheet, at, to)
          if (walk(at + 1)) return true
        }
        choice[at] = 0
        put(sheet, at, 0)
        return false
      }
      walk(0)
    },
    eachChoice(among, visit) {
      const sheet = blankSheet()
      const choice = new Int32Array(questions.length)
      const settled = new Int32Array(questions.length)
      const walk = (at: number): void => {
        if (at === questions.length) {
          visit(choice, sheet, settled)
          return
        }
        const counts = asked(at, sheet)
        for (const to of among[at] ?? []) {
          choice[at] = to
          settled[at] = counts ? to : 0
          put(sheet, at, counts ? to : 0)
          walk(at + 1)
        }
        put(sheet, at, 0)
      }
      walk(0)
    },
    settle(choice, sheet) {
      sheet.fill(0)
      for (let at = 0; at < questions.length; at += 1) {
        if (!asked(at, sheet)) choice[at] = 0
        put(sheet, at, choice[at] ?? 0)
      }
    },
    codeOf: (choice) => choice.reduce((code, to, at) => code + to * (strides[at] ?? 1), 0),
    choiceOf: (code) => Int32Array.from(sizes, (count, at) => Math.floor(code / (strides[at] ?? 1)) % count),
    answersOf(choice) {
      const given = questions.map(({ question, classes }, at) => [question, classes[choice[at] ?? 0]?.given] as const)
      return Object.fromEntries(given.filter(([, answer]) => answer !== undefined)) as Answers
    },
  }
}
