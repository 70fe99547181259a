import type { Assessment } from '../assess'
import { leadingCauses } from '../causes/rankCauses'
import { isUrgent } from '../flags/screenRedFlags'
import { type Answers, type QuestionId, shapeOf } from '../questionnaire/questionnaire'

/** An open question, and how much its answer could still decide. */
export type Sharpener = {
  readonly question: QuestionId
  /** How many of its answers would change the leading causes, their order or their words. */
  readonly decisive: number
  /** How many answers it has, "not sure" aside. */
  readonly of: number
  /** True if one of its answers is a sign that someone must look at today. */
  readonly urgent: boolean
}

/** What the runner reads at the top of a result: the leading causes in order, with their words. */
const leadOf = ({ triage, findings }: Assessment): string =>
  isUrgent(triage)
    ? triage
    : leadingCauses(findings)
        .map(({ cause, word }) => `${cause} ${word}`)
        .join()

const isOpen = (answers: Answers, question: QuestionId): boolean => {
  const given = answers[question]
  return given === undefined || given.length === 0 || given.includes('not-sure')
}

/**
 * The questions that a runner was asked and left open, and that could still change the leading causes: most decisive
 * first, then in asking order. Each answer is tried by itself, also where a question takes several: two answers that
 * only count together are not foreseen.
 */
export function sharpen(
  assess: (answers: Answers) => Assessment,
  answers: Answers,
  asked: readonly QuestionId[],
): readonly Sharpener[] {
  const now = leadOf(assess(answers))
  return asked
    .filter((question) => isOpen(answers, question))
    .map((question) => {
      const { kind, answers: all } = shapeOf(question)
      const sure = all.filter((answer) => answer !== 'not-sure')
      const outcomes = sure.map((answer) =>
        assess({ ...answers, [question]: kind === 'one' ? answer : [answer] } as Answers),
      )
      return {
        question,
        decisive: outcomes.filter((outcome) => leadOf(outcome) !== now).length,
        of: sure.length,
        urgent: outcomes.some(({ triage }) => isUrgent(triage)),
      }
    })
    .filter(({ decisive }) => decisive > 0)
    .sort((a, b) => b.decisive - a.decisive)
}
