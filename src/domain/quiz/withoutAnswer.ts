import { type Answers, questionIds, type Said } from '../questionnaire/questionnaire'

/** Everything that a runner said, one by one, "not sure" left out: it says nothing. */
export const everythingSaid = (answers: Answers): readonly Said[] =>
  questionIds.flatMap((question) =>
    [answers[question] ?? []]
      .flat()
      .filter((answer) => answer !== 'not-sure')
      .map((answer) => ({ question, answer })),
  )

/** The answers as if this one had not been given. A question that is left with none was not answered. */
export function withoutAnswer(answers: Answers, { question, answer }: Said): Answers {
  const rest = [answers[question] ?? []].flat().filter((given) => given !== answer)
  const { [question]: _, ...others } = answers
  // A `many` question keeps its other answers; a `one` question never has any.
  return rest.length === 0 ? others : ({ ...others, [question]: rest } as Answers)
}
