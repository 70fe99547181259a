import { type Causes, compileCauses, type Finding } from './causes/rankCauses'
import { blankSheet } from './conditions/answerSheet'
import { compileRedFlags, isUrgent, type RaisedFlag, type RedFlags, triageOf } from './flags/screenRedFlags'
import { once } from './once'
import { compilePlan, type Plan } from './plan/buildPlan'
import type { Conflicts, Measures } from './plan/measure'
import type { Questions } from './quiz/question'
import { type Answers, type QuestionId, questionIds } from './quiz/questionnaire'
import { signQuestions } from './quiz/questionnaire/signQuestions'
import { type AskedIf, compileQuiz, type Quiz } from './quiz/quiz'
import type { Triage } from './vocabulary'

/** Everything the assessment rests on. */
export type Model = {
  readonly questions: Questions
  readonly askingOrder: readonly QuestionId[]
  readonly askedIf: AskedIf
  /** Questions that only make a result surer. */
  readonly extras: readonly QuestionId[]
  readonly causes: Causes
  readonly redFlags: RedFlags
  readonly measures: Measures
  readonly conflicts: Conflicts
}

/** What the answers lead to. With an emergency or same-day sign there are no findings and no plan. */
export type Assessment = {
  readonly triage: Triage
  readonly flags: readonly RaisedFlag[]
  /** Safety questions that were skipped or answered "not sure": not a clean answer. */
  readonly unscreened: readonly QuestionId[]
  readonly findings: readonly Finding[]
  readonly plan: Plan
  /** Answers to questions that these answers do not lead to. They count for nothing. */
  readonly ignored: readonly QuestionId[]
}

/** What every runner must have answered before a clean bill: the signs of now, and the gate to those of before, to medicines and conditions. */
const screening: readonly QuestionId[] = ['signs-now', 'health']

/**
 * Every question about a sign that can be answered "not sure", the one about pain under the ribs among them. In an order of its own,
 * so that the order of the quiz shows nowhere.
 */
const safety: readonly QuestionId[] = questionIds.filter(
  (id) => screening.includes(id) || id in signQuestions || id === 'stitch' || id === 'medicine-signs',
)

/** A branch that was skipped was not reached; "not sure" to it is as open as "not sure" to the gate. */
function unscreenedOf(quiz: Quiz, answers: Answers): readonly QuestionId[] {
  const asked = new Set(quiz.asked(answers))
  const isOpen = (id: QuestionId) =>
    answers[id] === undefined ? screening.includes(id) : answers[id].includes('not-sure') && asked.has(id)
  return safety.filter(isOpen)
}

export type Assess = (answers: Answers) => Assessment

/** A model that is compiled when it is needed, or earlier, part by part, for whoever must not be held up by all of it at once. */
export type LateModel = { readonly parts: readonly (() => unknown)[]; readonly assess: Assess }

/**
 * Makes a model ready to be compiled. Each of its parts compiles once, the first time it is called or needed.
 * A part throws if a condition names an answer that does not exist.
 */
export function compileLate(model: Model): LateModel {
  const quiz = once(() => compileQuiz(model.askedIf, model.askingOrder))
  const flagsOf = once(() => compileRedFlags(model.redFlags))
  const causesOf = once(() => compileCauses(model.causes))
  const planOf = once(() => compilePlan(model.measures, model.conflicts, model.causes, model.redFlags))
  const assess: Assess = (answers) => {
    const sheet = blankSheet()
    const ignored = quiz().read(answers, sheet)
    const flags = flagsOf()(sheet)
    const triage = triageOf(flags)
    const findings = isUrgent(triage) ? [] : causesOf()(sheet)
    return {
      triage,
      flags,
      unscreened: unscreenedOf(quiz(), answers),
      findings,
      plan: planOf()(sheet, flags, findings),
      ignored,
    }
  }
  return { parts: [quiz, flagsOf, causesOf, planOf], assess }
}

/**
 * Compiles a model once and at once, so that an assessment only looks things up.
 * @throws if a condition names an answer that does not exist.
 */
export function compileModel(model: Model): Assess {
  const { parts, assess } = compileLate(model)
  for (const part of parts) part()
  return assess
}
