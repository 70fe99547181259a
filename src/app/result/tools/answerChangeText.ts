import { answerLabel } from '../../../content/answerLabels'
import { questionNames } from '../../../content/questionNames'
import type { Answers, QuestionId } from '../../../domain/questionnaire/questionnaire'

/** What is different between two answers to one question: "Weather: “Mild” in place of “Hot or humid”." */
export function answerChangeText(question: QuestionId, before: Answers, after: Answers): string {
  const [was, is] = [[before[question] ?? []].flat(), [after[question] ?? []].flat()]
  const quoted = (answers: readonly string[]) =>
    answers.map((answer) => `“${answerLabel(question, answer)}”`).join(', ')
  const gone = quoted(was.filter((answer) => !is.some((other) => other === answer)))
  const come = quoted(is.filter((answer) => !was.some((other) => other === answer)))
  const name = questionNames[question]
  if (gone === '') return `${name}: ${come} as well.`
  return come === '' ? `${name}: without ${gone}.` : `${name}: ${come} in place of ${gone}.`
}
