import { type AnswerSheet, blankSheet, HOLDS, write } from '../conditions/answerSheet'
import { compileCondition, type Test } from '../conditions/compileCondition'
import type { Condition } from '../conditions/condition'
import type { Answers, QuestionId } from '../questionnaire/questionnaire'

/** A questionnaire made ready: which questions are asked, in which order, given what was said before. */
export type Quiz = {
  /** Every question that these answers lead to, in asking order, answered or not. */
  readonly asked: (answers: Answers) => readonly QuestionId[]
  /**
   * Writes the answers that count onto the sheet. Returns the questions that were answered although these answers do not lead
   * to them.
   */
  readonly read: (answers: Answers, sheet: AnswerSheet) => readonly QuestionId[]
  /** Questions that are asked after the result. Their answers count, but no result waits for them. */
  readonly extras: ReadonlySet<QuestionId>
}

/** What must hold for a question to be asked. A question without an entry is asked of everyone. */
export type AskedIf = { readonly [Q in QuestionId]?: Condition }

/**
 * Compiles the conditions under which each question is asked. Questions are walked in asking order, so a question whose
 * condition reads an unasked question is not asked either.
 */
export function compileQuiz(askedIf: AskedIf, order: readonly QuestionId[], extras: readonly QuestionId[] = []): Quiz {
  const steps: readonly { readonly id: QuestionId; readonly applies: Test | undefined }[] = order.map((id) => {
    const condition = askedIf[id]
    return { id, applies: condition && compileCondition(condition) }
  })
  return {
    extras: new Set(extras),
    asked(answers) {
      const sheet = blankSheet()
      return steps
        .filter(({ id, applies }) => {
          const asked = applies === undefined || applies(sheet) === HOLDS
          if (asked) write(sheet, id, answers)
          return asked
        })
        .map(({ id }) => id)
    },
    read(answers, sheet) {
      const ignored: QuestionId[] = []
      for (const { id, applies } of steps) {
        if (answers[id] === undefined) continue
        if (applies === undefined || applies(sheet) === HOLDS) write(sheet, id, answers)
        else ignored.push(id)
      }
      return ignored
    },
  }
}

/** True once a question has an answer, "not sure" included. */
export const isAnswered = (answers: Answers, question: QuestionId): boolean => (answers[question]?.length ?? 0) > 0

/** The first question still open that a result waits for, or undefined when the quiz is done. */
export const nextQuestion = (quiz: Quiz, answers: Answers): QuestionId | undefined =>
  quiz.asked(answers).find((id) => !isAnswered(answers, id) && !quiz.extras.has(id))

/** The questions that could make a result surer and are still open, in asking order. */
export const openExtras = (quiz: Quiz, answers: Answers): readonly QuestionId[] =>
  quiz.asked(answers).filter((id) => quiz.extras.has(id) && !isAnswered(answers, id))

/**
 * Only the answers to questions that these answers still lead to. The others stay stored, in case the runner changes back.
 */
export function relevantAnswers(quiz: Quiz, answers: Answers): Answers {
  const asked = new Set<string>(quiz.asked(answers))
  return Object.fromEntries(Object.entries(answers).filter(([id]) => asked.has(id))) as Answers
}
