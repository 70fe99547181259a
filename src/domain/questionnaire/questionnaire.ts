import { episodeQuestions } from './episodeQuestions.ts'
import { extraQuestions } from './extraQuestions.ts'
import { runnerQuestions } from './runnerQuestions.ts'
import { runQuestions } from './runQuestions.ts'
import type { Shape } from './shape'
import { signQuestions } from './signQuestions.ts'

/**
 * Every question and every answer to it, by id. Ids are stored on devices and used in links: add, never rename.
 *
 * `one` takes a single answer, `many` any number. `none` and `not-sure` stand alone.
 * `atMostOne` names answers of a `many` question that shut each other out.
 */
export const questionnaire = {
  ...signQuestions,
  ...episodeQuestions,
  ...runQuestions,
  ...runnerQuestions,
  ...extraQuestions,
}

export type QuestionId = keyof typeof questionnaire
export type AnswerTo<Q extends QuestionId> = (typeof questionnaire)[Q]['answers'][number]
export type AnswerGiven<Q extends QuestionId> = Q extends QuestionId
  ? (typeof questionnaire)[Q]['kind'] extends 'many'
    ? readonly AnswerTo<Q>[]
    : AnswerTo<Q>
  : never

/** One thing that a runner said. */
export type Said = { readonly question: QuestionId; readonly answer: string }

/** What a runner told us. A missing key is silence, and silence is not a no. */
export type Answers = { readonly [Q in QuestionId]?: AnswerGiven<Q> }

export const questionIds = Object.keys(questionnaire) as readonly QuestionId[]

/** The form of a question, with its literal types widened so that any question can be handled alike. */
export const shapeOf = (question: QuestionId): Shape => questionnaire[question]
