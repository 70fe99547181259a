import type { AnswerTo, QuestionId } from '../questionnaire/questionnaire'
import type { RunFacts } from './compareRun'

/** A fact within bounds: from `atLeast` on, and short of `below`. An unknown fact is within none. */
export type Bound = { readonly fact: keyof RunFacts; readonly atLeast?: number; readonly below?: number }

/** Something worth knowing about a run, when every bound holds. `because` may name facts in braces. */
export type RunNote = { readonly when: readonly Bound[]; readonly because: string }

/**
 * When a runner's files suggest an answer: every bound holds. `because` says what was seen, and may name facts in
 * braces: "{longer} longer than any run of the 30 days before it".
 */
export type FillRule = {
  readonly [Q in QuestionId]: {
    readonly question: Q
    readonly answer: AnswerTo<Q>
  } & RunNote
}[QuestionId]
