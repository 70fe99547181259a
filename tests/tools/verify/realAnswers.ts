import { type QuestionId, shapeOf } from '../../../src/domain/questionnaire/questionnaire'
import { standsAlone } from '../../../src/domain/questionnaire/shape'
import { toggleAnswer } from '../../../src/domain/quiz/toggleAnswer'
import type { Given } from '../../../tools/verify/answerClasses'

/** Everything that a runner can answer a question with, silence included, built by taps alone. */
export function realAnswers(question: QuestionId): readonly Given[] {
  const { kind, answers } = shapeOf(question)
  if (kind === 'one') return [undefined, ...answers]
  const all = new Map<string, readonly string[]>([['', []]])
  for (const given of all.values()) {
    for (const tapped of answers) {
      const next = toggleAnswer(question, given, tapped)
      all.set(next.join(' '), next)
    }
  }
  return [...all.values()].map((given) => (given.length === 0 ? undefined : given))
}

/** What a runner has ticked after adding one more answer. */
export function added(question: QuestionId, given: Given, answer: string): Given {
  if (shapeOf(question).kind === 'one') return answer
  const ticks = given === undefined || typeof given === 'string' ? [] : given
  return ticks.includes(answer) ? ticks : toggleAnswer(question, ticks, answer)
}

export const dropped = (before: Given, after: Given): readonly string[] => {
  const was = typeof before === 'string' ? [before] : (before ?? [])
  const is = typeof after === 'string' ? [after] : (after ?? [])
  return was.filter((answer) => !is.includes(answer) && !standsAlone.has(answer))
}
