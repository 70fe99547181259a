import type { Answers, QuestionId } from '../domain/questionnaire/questionnaire'
import type { AnyQuestion } from '../domain/quiz/question'
import { questions } from './questions'

/** The words of one answer. */
export function answerLabel(question: QuestionId, answer: string): string {
  const { options }: AnyQuestion = questions[question]
  return options[answer] ?? answer
}

/** What the runner answered, in the words of the question. Empty if it was not answered. */
export const answerLabels = (question: QuestionId, answers: Answers): readonly string[] =>
  [answers[question] ?? []].flat().map((answer) => answerLabel(question, answer))
