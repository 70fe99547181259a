import type { AnswerTo, QuestionId } from '../questionnaire/questionnaire'

/**
 * A question about a runner's answers, as plain data, so that it can be drawn, exported, inverted and checked.
 * `unsaid` is the only one that turns silence into a yes; it exists for cautions that must hold until the runner says otherwise.
 */
export type Condition =
  | { readonly kind: 'is'; readonly question: QuestionId; readonly answer: string }
  | { readonly kind: 'isAny'; readonly question: QuestionId; readonly answers: readonly string[] }
  | { readonly kind: 'every'; readonly of: readonly Condition[] }
  | { readonly kind: 'some'; readonly of: readonly Condition[] }
  | { readonly kind: 'atLeast'; readonly count: number; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'unsaid'; readonly of: Condition }

/** Unknown is not no: it may neither accuse a cause nor clear it. */
export type Truth = 'holds' | 'fails' | 'unknown'

/** The runner gave this answer (among others, where several are allowed). */
export const is = <Q extends QuestionId>(question: Q, answer: AnswerTo<Q>): Condition => ({
  kind: 'is',
  question,
  answer,
})

/** The runner gave at least one of these answers. */
export const isAny = <Q extends QuestionId>(question: Q, ...answers: readonly AnswerTo<Q>[]): Condition => ({
  kind: 'isAny',
  question,
  answers,
})

/** All of these hold. */
export const every = (...of: readonly Condition[]): Condition => ({ kind: 'every', of })

/** One or more of these hold. */
export const some = (...of: readonly Condition[]): Condition => ({ kind: 'some', of })

/** At least `count` of these hold: for clusters where no single fact is enough. */
export const atLeast = (count: number, ...of: readonly Condition[]): Condition => ({ kind: 'atLeast', count, of })

/** The runner said something that rules this out. Silence does not. */
export const not = (of: Condition): Condition => ({ kind: 'not', of })

/** The runner did not say this: either ruled out, or never answered. */
export const unsaid = (of: Condition): Condition => ({ kind: 'unsaid', of })
