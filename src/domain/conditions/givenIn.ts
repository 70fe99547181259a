import type { Answers, Said } from '../questionnaire/questionnaire'
import type { Condition } from './condition'
import { leavesOf } from './leavesOf'

/** Of all the answers that can make a condition hold, those that were given: what "you said" may quote, and no other. */
export function givenIn(condition: Condition, answers: Answers): readonly Said[] {
  const given = leavesOf(condition)
    .filter(({ negations }) => negations === 0)
    .flatMap(({ question, answers: named }) =>
      named
        .filter((answer) => [answers[question] ?? []].flat().includes(answer as never))
        .map((answer) => ({ question, answer })),
    )
  return given.filter((one, nth) => given.findIndex((other) => isSame(one, other)) === nth)
}

const isSame = (one: Said, other: Said): boolean => one.question === other.question && one.answer === other.answer
