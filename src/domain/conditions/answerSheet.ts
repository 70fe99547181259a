import {
  type Answers,
  type QuestionId,
  questionIds,
  questionnaire,
  type Said,
  shapeOf,
} from '../questionnaire/questionnaire'

/** Codes on a sheet. Zero must stay "unknown", so that a fresh sheet says nothing. */
export const UNKNOWN = 0
export const FAILS = 1
export const HOLDS = 2

/** One code for every answer of every question: what the compiled rules read. */
export type AnswerSheet = Uint8Array

const firstSlot = new Map<QuestionId, number>()
const slots = new Map<QuestionId, ReadonlyMap<string, number>>()
const answerAt: Said[] = []
for (const question of questionIds) {
  const first = answerAt.length
  const answers: readonly string[] = questionnaire[question].answers
  firstSlot.set(question, first)
  slots.set(question, new Map(answers.map((answer, at) => [answer, first + at])))
  for (const answer of answers) answerAt.push({ question, answer })
}

export const blankSheet = (): AnswerSheet => new Uint8Array(answerAt.length)

/**
 * Where an answer stands on the sheet.
 * @throws if no such answer exists: a rule about it could never hold.
 */
export function slotOf(question: QuestionId, answer: string): number {
  const slot = slots.get(question)?.get(answer)
  if (slot === undefined) throw new Error(`No answer "${answer}" to the question "${question}".`)
  return slot
}

/** The answer that stands in a slot. */
export function answerInSlot(slot: number): Said {
  const found = answerAt[slot]
  if (found === undefined) throw new Error(`No answer stands in slot ${slot}.`)
  return found
}

/** Writes one question's answer. "Not sure" leaves the question unknown, like silence. */
export function write(sheet: AnswerSheet, question: QuestionId, answers: Answers): void {
  const given = answers[question]
  if (given === undefined || given === 'not-sure' || given.length === 0 || given.includes('not-sure')) return
  const first = firstSlot.get(question) ?? 0
  sheet.fill(FAILS, first, first + shapeOf(question).answers.length)
  if (typeof given === 'string') sheet[slotOf(question, given)] = HOLDS
  else for (const answer of given) sheet[slotOf(question, answer)] = HOLDS
}
