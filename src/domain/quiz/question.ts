import type { AnswerTo, QuestionId } from '../questionnaire/questionnaire'

/** The subjects that the quiz covers. The first six are always asked of a runner whose leg cramps. */
const topics = [
  'hydration',
  'warm-up',
  'heat',
  'shoe-mileage',
  'foot-strike',
  'sleep-cramps',
  'safety',
  'where',
  'when',
  'load',
  'pace',
  'background',
  'health',
] as const
export type Topic = (typeof topics)[number]

/** Answers that belong together under a heading, in the order they are shown. With a hint they can be folded away. */
export type AnswerGroup<A extends string> = {
  readonly heading: string
  readonly hint?: string
  /** Short answers that can stand side by side. */
  readonly compact?: true
  /** A picture of the answers may stand above them. */
  readonly drawn?: true
  readonly answers: readonly A[]
}

/** The words of a question whose answers are `A`. What it can be answered with is in the questionnaire. */
type QuestionWords<A extends string> = {
  readonly topic: Topic
  readonly ask: string
  readonly help: string
  readonly whyWeAsk: string
  readonly options: { readonly [answer in A]: string }
  readonly groups?: readonly AnswerGroup<A>[]
}

export type Question<Q extends QuestionId> = QuestionWords<AnswerTo<Q>>

/** Any question, read without knowing which. */
export type AnyQuestion = QuestionWords<string>

export type Questions = { readonly [Q in QuestionId]: Question<Q> }
