import { type Causes, compileCauses, type Finding } from './causes/rankCauses'
import { blankSheet } from './conditions/answerSheet'
import { compileRedFlags, isUrgent, type RaisedFlag, type RedFlags, triageOf } from './flags/screenRedFlags'
import { once } from './once'
import { compilePlan, type Plan } from './plan/buildPlan'
import type { Conflicts, Measures } from './plan/measure'
import { type Answers, type QuestionId, questionIds } from './questionnaire/questionnaire'
import { signQuestions } from './questionnaire/signQuestions'
import type { Questions } from './quiz/question'
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
  /**
   * Safety questions that were skipped or answered "not sure". While there are any, the result must not say that there is no
   * danger sign.
   */
  readonly unscreened: readonly QuestionId[]
  readonly findings: readonly Finding[]
  readonly plan: Plan
  /** Answers to questions that these answers do not lead to. They count for nothing. */
  readonly ignored: readonly QuestionId[]
}

/**
 * These two questions must be answered before a result can say "no danger sign": the signs of now, and the one that leads on to
 * earlier signs, medicines and conditions.
 */
const screening: readonly QuestionId[] = ['signs-now', 'health']

/**
 * Every question about a danger sign that can be answered "not sure", the one about pain under the ribs included. They come in
 * the order of `questionIds`, so that moving a question in the quiz does not change a result.
 */
const safety: readonly QuestionId[] = questionIds.filter(
  (id) => screening.includes(id) || id in signQuestions || id === 'stitch' || id === 'medicine-signs',
)

/**
 * The safety questions that are open: one of `screening` without an answer, or any of `safety` that is asked and answered "not
 * sure". A further question without an answer is not listed: it was not reached.
 */
function unscreenedOf(quiz: Quiz, answers: Answers): readonly QuestionId[] {
  const asked = new Set(quiz.asked(answers))
  const isOpen = (id: QuestionId) =>
    answers[id] === undefined ? screening.includes(id) : answers[id].includes('not-sure') && asked.has(id)
  return safety.filter(isOpen)
}

type Assess = (answers: Answers) => Assessment

/**
 * A model whose parts can be compiled one by one, so that a screen is not blocked by compiling all of them at once. What was
 * not compiled before is compiled by the first assessment.
 */
type LateModel = { readonly parts: readonly (() => unknown)[]; readonly assess: Assess }

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
