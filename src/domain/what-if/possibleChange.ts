import type { Deed } from '../deeds'
import { type Answers, type AnswerTo, type QuestionId, shapeOf } from '../questionnaire/questionnaire'

/** Something that a runner can do differently, and what their answers would then be. */
export type PossibleChange = {
  readonly [Q in QuestionId]: {
    readonly question: Q
    /** The habits that it ends. It can be proposed to whoever has at least one of them. */
    readonly from: readonly [AnswerTo<Q>, ...AnswerTo<Q>[]]
    /** What was noticed only because of the habit, and goes with it. */
    readonly goesWith?: readonly AnswerTo<Q>[]
    /** What would be true instead. */
    readonly to?: AnswerTo<Q>
    /** What to do, as an instruction to the runner. */
    readonly say: string
    /** The deeds that it asks for. It is not proposed where one of them is forbidden. */
    readonly asks?: readonly Deed[]
  }
}[QuestionId]

/** Any change, read without knowing of which question. */
type AnyChange = {
  readonly question: QuestionId
  readonly from: readonly string[]
  readonly goesWith?: readonly string[]
  readonly to?: string
}

const givenTo = (answers: Answers, question: QuestionId): readonly string[] => [answers[question] ?? []].flat()

/** True if the runner does what this change would end. */
export const canChange = (answers: Answers, { question, from }: AnyChange): boolean =>
  givenTo(answers, question).some((answer) => from.includes(answer))

/**
 * The runner's answers after the change. `to` is left out if it contradicts an answer that stays: a run that is no longer too
 * long may still be too hilly to be called "as usual".
 */
export function afterChange(answers: Answers, change: AnyChange): Answers {
  const { question, from, goesWith = [], to }: AnyChange = change
  const { kind, answers: all, atMostOne = [] } = shapeOf(question)
  const kept = givenTo(answers, question).filter((answer) => !from.includes(answer) && !goesWith.includes(answer))
  const shutsOut = (one: string, other: string) => atMostOne.some((set) => set.includes(one) && set.includes(other))
  const instead = to === undefined || kept.some((answer) => shutsOut(answer, to)) ? [] : [to]
  const next = all.filter((answer) => kept.includes(answer) || instead.includes(answer))
  if (kind === 'one') return { ...answers, [question]: to } as Answers
  if (next.length > 0) return { ...answers, [question]: next } as Answers
  if (all.includes('none')) return { ...answers, [question]: ['none'] } as Answers
  const { [question]: _, ...others } = answers
  return others
}
