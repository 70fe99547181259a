import { blankSheet } from './answerSheet'
import { compilePlan, type Measures, type Plan } from './buildPlan'
import type { Conflicts } from './measure'
import type { Questions } from './question'
import type { Answers, QuestionId } from './questionnaire'
import { type AskedIf, compileQuiz } from './quiz'
import { type Causes, compileCauses, type Finding } from './rankCauses'
import { compileRedFlags, isUrgent, type RaisedFlag, type RedFlags, triageOf } from './screenRedFlags'
import type { Triage } from './vocabulary'

/** Everything the assessment rests on. */
export type Model = {
  readonly questions: Questions
  readonly askingOrder: readonly QuestionId[]
  readonly askedIf: AskedIf
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

/** The two questions that every runner must have answered before a clean bill. */
const screening: readonly QuestionId[] = ['signs-now', 'signs-before']

export type Assess = (answers: Answers) => Assessment

/**
 * Compiles a model once, so that an assessment only looks things up.
 * @throws if a condition names an answer that does not exist.
 */
export function compileModel(model: Model): Assess {
  const quiz = compileQuiz(model.askedIf, model.askingOrder)
  const flagsOf = compileRedFlags(model.redFlags)
  const causesOf = compileCauses(model.causes)
  const planOf = compilePlan(model.measures, model.conflicts, model.causes)
  return (answers) => {
    const sheet = blankSheet()
    const ignored = quiz.read(answers, sheet)
    const flags = flagsOf(sheet)
    const triage = triageOf(flags)
    const findings = isUrgent(triage) ? [] : causesOf(sheet)
    return {
      triage,
      flags,
      unscreened: screening.filter((id) => answers[id] === undefined || answers[id]?.includes('not-sure')),
      findings,
      plan: planOf(sheet, flags, findings),
      ignored,
    }
  }
}
