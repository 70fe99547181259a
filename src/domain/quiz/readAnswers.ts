import { type Answers, type QuestionId, questionIds, shapeOf } from '../questionnaire/questionnaire'
import { standsAlone } from '../questionnaire/shape'

type ReadAnswers = { readonly ok: true; readonly answers: Answers } | { readonly ok: false; readonly problem: string }

const isQuestion = (id: string): id is QuestionId => questionIds.some((known) => known === id)

/** What is wrong with an answer, in one line that names it; undefined if nothing is. */
export function answerProblem(id: string, given: unknown): string | undefined {
  if (!isQuestion(id)) return `There is no question "${id}".`
  const { kind, answers, atMostOne = [] } = shapeOf(id)
  const list = kind === 'many' ? given : [given]
  if (!Array.isArray(list)) return `The question "${id}" takes a list of answers.`
  if (kind === 'one' && typeof given !== 'string') return `The question "${id}" takes one answer.`
  const unknown = list.findIndex((answer) => !answers.includes(answer))
  if (unknown >= 0) return `The question "${id}" has no answer ${JSON.stringify(list[unknown])}.`
  if (new Set(list).size < list.length) return `The question "${id}" names an answer twice.`
  const alone = list.find((answer) => standsAlone.has(answer))
  if (alone !== undefined && list.length > 1) return `The answer "${alone}" to "${id}" cannot stand beside others.`
  const clash = atMostOne.map((set) => list.filter((answer) => set.includes(answer))).find((both) => both.length > 1)
  if (clash !== undefined) return `The answers "${clash.join('" and "')}" to "${id}" shut each other out.`
  return undefined
}

/** Answers from outside, or the first fault in them. Nothing is mended and nothing is dropped. */
export function readAnswers(raw: unknown): ReadAnswers {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    return { ok: false, problem: 'Answers must be an object of question ids and answer ids.' }
  }
  for (const [id, given] of Object.entries(raw)) {
    const problem = answerProblem(id, given)
    if (problem !== undefined) return { ok: false, problem }
  }
  return { ok: true, answers: raw as Answers }
}
