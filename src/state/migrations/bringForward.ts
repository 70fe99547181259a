import { type QuestionId, questionnaire, shapeOf } from '../../domain/questionnaire/questionnaire'
import { answerProblem } from '../../domain/quiz/readAnswers'

/** Answers as they stand in a record: nobody has looked yet whether the questions know them. */
export type RawAnswers = { readonly [question: string]: { readonly as: unknown; readonly at: number } }

/**
 * For each question whose ids have changed, what each of its old answers says now, as `question answer, question answer`,
 * with `=` for an answer that has kept its id.
 * Nothing means that nothing says the same any more: the question is asked again. An answer that is not named stays as it is, as do other questions.
 */
export type AnswerMoves = { readonly [question: string]: { readonly [answer: string]: string } }

/** One thing said under a new id. */
type MovedAnswer = { readonly question: string; readonly answer: unknown; readonly at: number }

const own = <T>(object: { readonly [key: string]: T }, key: string): T | undefined =>
  Object.hasOwn(object, key) ? object[key] : undefined

/** Anything else is not looked into: it may be nested a million deep. */
const isSaid = (as: unknown): boolean => [as].flat().every((answer) => typeof answer === 'string')

const isOne = (question: string): boolean =>
  Object.hasOwn(questionnaire, question) && shapeOf(question as QuestionId).kind === 'one'

/** What was said to one question, under its new ids. Undefined if an answer among it has none. */
function told(
  question: string,
  { as, at }: RawAnswers[string],
  moves: AnswerMoves[string],
): readonly MovedAnswer[] | undefined {
  const parts = (Array.isArray(as) ? as : [as]).map((answer: unknown): readonly MovedAnswer[] => {
    const moved = typeof answer === 'string' ? own(moves, answer) : undefined
    if (moved === undefined) return [{ question, answer, at }]
    return [...moved.matchAll(/(\S+) ([^\s,]+)/g)].map(([, to = '', says]) => ({
      question: to,
      answer: says === '=' ? answer : says,
      at,
    }))
  })
  return parts.some((part) => part.length === 0) ? undefined : parts.flat()
}

/** Puts together what was said to one question. Where only one answer fits, the last that was given. */
function together(question: string, said: readonly MovedAnswer[]): RawAnswers[string] {
  const at = Math.max(...said.map((one) => one.at))
  if (isOne(question)) return { as: said.findLast((one) => one.at === at)?.answer, at }
  return { as: [...new Set(said.map((one) => one.answer))], at }
}

function move(raw: RawAnswers, moves: AnswerMoves): { readonly answers: RawAnswers; readonly lost: number } {
  let lost = 0
  const stays = Object.entries(raw).filter(([question]) => own(moves, question) === undefined)
  const moved = Object.entries(raw).flatMap(([question, entry]) => {
    const of = own(moves, question)
    if (of === undefined) return []
    const said = told(question, entry, of)
    // Asked again: the rest alone could read as if a sign had been looked for and not found.
    if (said === undefined) lost += 1
    return said ?? []
  })
  const targets = new Set(moved.map(({ question }) => question))
  // What stands under a new id already is said there too.
  const there = stays
    .filter(([question]) => targets.has(question))
    .flatMap(([question, entry]) => told(question, entry, {}) ?? [])
  const all = [...there, ...moved]
  const put = [...targets].map((question) => [
    question,
    together(
      question,
      all.filter((one) => one.question === question),
    ),
  ])
  return { answers: Object.fromEntries([...stays, ...put]), lost }
}

/**
 * Answers of an earlier questionnaire as today's has them. `steps` are the moves since, oldest first.
 * `lost` counts questions with an answer that could not be carried over; the caller keeps the original aside and says so.
 */
export function bringForward(
  raw: RawAnswers,
  steps: readonly AnswerMoves[],
): { readonly answers: RawAnswers; readonly lost: number } {
  let answers = raw
  let lost = 0
  for (const moves of steps) {
    const step = move(answers, moves)
    answers = step.answers
    lost += step.lost
  }
  const known = Object.entries(answers).filter(([id, { as }]) => isSaid(as) && answerProblem(id, as) === undefined)
  return { answers: Object.fromEntries(known), lost: lost + Object.keys(answers).length - known.length }
}
