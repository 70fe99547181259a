import { type Answers, type QuestionId, questionIds, shapeOf } from './questionnaire'
import { answerProblem } from './readAnswers'

/** What an older quiz's answers say in today's. */
export type CarriedOver = {
  readonly answers: Answers
  /** Answers that today's quiz has no honest word for, as `question answer`. */
  readonly aside: readonly string[]
}

/** Old question, old answer, and the answers of today that say the same, as `question answer`. */
export type AnswerMap = { readonly [question: string]: { readonly [answer: string]: readonly string[] } }

/**
 * Brings answers of an older quiz into today's. "Not sure" stays "not sure" where the question still exists.
 * Of two answers that shut each other out, the first stays and the other is kept aside; nothing is guessed.
 */
export function carryOver(old: { readonly [question: string]: unknown }, map: AnswerMap): CarriedOver {
  const answers: Record<string, string | string[]> = {}
  const aside: string[] = []
  const say = (question: QuestionId, answer: string): boolean => {
    const before = answers[question]
    if (shapeOf(question).kind === 'one') {
      if (before !== undefined) return before === answer
      answers[question] = answer
      return true
    }
    const given = Array.isArray(before) ? before : []
    if (given.includes(answer)) return true
    const order = shapeOf(question).answers
    const next = [...given, answer].sort((a, b) => order.indexOf(a) - order.indexOf(b))
    if (answerProblem(question, next) !== undefined) return false
    answers[question] = next
    return true
  }
  for (const [question, given] of Object.entries(old)) {
    for (const answer of [given].flat()) {
      const name = `${question} ${String(answer)}`
      if (answer === 'not-sure') {
        const known = questionIds.find((id) => id === question)
        if (known !== undefined && answers[known] === undefined) say(known, 'not-sure')
        continue
      }
      const today = map[question]?.[String(answer)]
      if (today === undefined || (today.length === 0 && answer !== 'none')) aside.push(name)
      for (const pair of today ?? []) {
        const [id, as] = pair.split(' ') as [QuestionId, string]
        if (!say(id, as)) aside.push(name)
      }
    }
  }
  return { answers: answers as Answers, aside: [...new Set(aside)] }
}
