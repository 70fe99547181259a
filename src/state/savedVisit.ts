import * as z from 'zod/mini'
import { type Answers, type QuestionId, questionIds } from '../domain/questionnaire/questionnaire'
import { answerMoves } from './migrations/answerMoves'
import { bringForward, type RawAnswers } from './migrations/bringForward'
import { isoDay } from './records/isoDay'
import type { Read, RecordKind } from './records/recordKind'
import { recordText, restoreRecord } from './records/recordText'
import { stamp } from './records/stamp'

/** When each answer was given, in milliseconds since 1970: between two tabs the newer answer wins. */
export type Stamps = { readonly [Q in QuestionId]?: number }

/** What is kept of a visit: what the runner said, never what was computed from it. */
type VisitRecord = {
  /** The version of the rules that was in force when an answer was last given. */
  readonly rules: string
  readonly answers: Answers
  readonly stamps: Stamps
  /** On which day the race was that cramped, and when that was said. */
  readonly raced?: Raced
  /** The question whose screen has ticks and was not gone on from, and since when. Without a question: the runner has gone on. */
  readonly unfinished?: Unfinished
}

type Raced = { readonly on: string; readonly at: number }
type Unfinished = { readonly question?: QuestionId | undefined; readonly at: number }

export type SavedVisit = VisitRecord & { readonly id: string }

// The questions themselves know what may be answered.
const visitRecord = z.object({
  rules: z.string(),
  answers: z.record(z.string(), z.object({ as: z.unknown(), at: stamp })),
  raced: z.optional(z.unknown()),
  unfinished: z.optional(z.unknown()),
})
const racedRecord = z.object({ on: isoDay, at: stamp })
const unfinishedRecord = z.object({ question: z.optional(z.enum(questionIds)), at: stamp })

function read(record: { readonly format: number }): Read<VisitRecord> | undefined {
  const saved = visitRecord.safeParse(record)
  if (!saved.success || record.format < 1) return undefined
  const { answers, lost } = bringForward(saved.data.answers, answerMoves.slice(record.format - 1))
  const known = Object.entries(answers)
  // A day that does not exist costs no answer.
  const raced = racedRecord.safeParse(saved.data.raced)
  // Nor does a place in the quiz that this version does not know: it costs a tap.
  const unfinished = unfinishedRecord.safeParse(saved.data.unfinished)
  return {
    lost: lost + (saved.data.raced !== undefined && !raced.success ? 1 : 0),
    value: {
      rules: saved.data.rules,
      answers: Object.fromEntries(known.map(([id, { as }]) => [id, as])) as Answers,
      stamps: Object.fromEntries(known.map(([id, { at }]) => [id, at])) as Stamps,
      ...(raced.success && { raced: raced.data }),
      ...(unfinished.success && { unfinished: unfinished.data }),
    },
  }
}

/** The answers with their stamps, in asking order. */
const given = ({ answers, stamps }: VisitRecord): readonly (readonly [QuestionId, RawAnswers[string]])[] =>
  questionIds.flatMap((question) =>
    answers[question] === undefined ? [] : [[question, { as: answers[question], at: stamps[question] ?? 0 }] as const],
  )

/** For each question the newer answer. Two of the same instant have no order of their own; any that is the same for everyone will do. */
export function mergeVisits(mine: VisitRecord, theirs: VisitRecord): VisitRecord {
  const answers: Record<string, unknown> = {}
  const stamps: Record<string, number> = {}
  const rank = (visit: VisitRecord, question: QuestionId) => JSON.stringify(visit.answers[question]) ?? ''
  for (const question of questionIds) {
    const lead = (theirs.stamps[question] ?? -1) - (mine.stamps[question] ?? -1)
    const later = lead > 0 || (lead === 0 && rank(theirs, question) > rank(mine, question)) ? theirs : mine
    if (later.answers[question] === undefined) continue
    answers[question] = later.answers[question]
    stamps[question] = later.stamps[question] ?? 0
  }
  const rules = mine.rules > theirs.rules ? mine.rules : theirs.rules
  const raced = laterOf(mine.raced, theirs.raced)
  const unfinished = laterOf(mine.unfinished, theirs.unfinished)
  return {
    rules,
    answers: answers as Answers,
    stamps: stamps as Stamps,
    ...(raced && { raced }),
    ...(unfinished && { unfinished }),
  }
}

function laterOf<T extends Raced | Unfinished>(mine: T | undefined, theirs: T | undefined): T | undefined {
  if (mine === undefined || theirs === undefined) return mine ?? theirs
  const lead = theirs.at - mine.at
  return lead > 0 || (lead === 0 && JSON.stringify(theirs) > JSON.stringify(mine)) ? theirs : mine
}

/** Each map of moved ids made the form of the record a new one. */
export const currentFormat = answerMoves.length + 1

/** What the runner answered in the quiz. */
export const visitKind: RecordKind<VisitRecord> = {
  name: 'visit',
  format: currentFormat,
  empty: { rules: '', answers: {}, stamps: {} },
  read,
  write: (visit) => ({
    rules: visit.rules,
    answers: Object.fromEntries(given(visit)),
    ...(visit.raced && { raced: visit.raced }),
    ...(visit.unfinished && { unfinished: visit.unfinished }),
  }),
  merge: mergeVisits,
  parts: (visit) =>
    new Map([
      ...given(visit).map(([question, { as }]) => [question, JSON.stringify(as)] as const),
      ...(visit.raced ? [['raced', visit.raced.on] as const] : []),
    ]),
}

export const restoreVisit = (text: string | null) => restoreRecord(visitKind, text)

/** The record as it is stored, and as it is handed out for safekeeping. */
export const visitText = ({ id, ...said }: SavedVisit): string => recordText(visitKind, id, said)
