import * as z from 'zod/mini'
import { type Answers, type QuestionId, questionIds } from '../domain/quiz/questionnaire'
import { answerProblem } from '../domain/quiz/readAnswers'

/** When each answer was given, in milliseconds since 1970: between two tabs the newer answer wins. */
export type Stamps = { readonly [Q in QuestionId]?: number }

/** What is kept of a visit: what the runner said, never what was computed from it. */
export type SavedVisit = {
  readonly id: string
  readonly rules: string
  readonly answers: Answers
  readonly stamps: Stamps
}

/** The form of the record, raised when an older app could no longer read it. */
export const currentFormat = 1

const envelope = z.object({ format: z.number() })

const formatOne = z.object({
  format: z.literal(1),
  id: z.string(),
  rules: z.string(),
  // The questions themselves know what may be answered.
  answers: z.record(z.string(), z.object({ as: z.unknown(), at: z.number().check(z.nonnegative()) })),
})

export type Restored =
  | { readonly kind: 'nothing' }
  /** `lost` counts answers that this version of the quiz no longer knows. */
  | { readonly kind: 'visit'; readonly visit: SavedVisit; readonly lost: number }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'future' }

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Older records are brought to the current form here, one step per format. The first format needs none. */
function migrate(record: unknown): z.infer<typeof formatOne> | undefined {
  const read = formatOne.safeParse(record)
  return read.success ? read.data : undefined
}

/** A saved record is a stranger until it has been read. Never throws. */
export function restoreVisit(text: string | null): Restored {
  if (text === null) return { kind: 'nothing' }
  const record = parseJson(text)
  const outside = envelope.safeParse(record)
  if (!outside.success) return { kind: 'damaged' }
  if (outside.data.format > currentFormat) return { kind: 'future' }
  const saved = migrate(record)
  if (saved === undefined) return { kind: 'damaged' }
  const entries = Object.entries(saved.answers)
  const known = entries.filter(([id, { as }]) => answerProblem(id, as) === undefined)
  return {
    kind: 'visit',
    lost: entries.length - known.length,
    visit: {
      id: saved.id,
      rules: saved.rules,
      answers: Object.fromEntries(known.map(([id, { as }]) => [id, as])) as Answers,
      stamps: Object.fromEntries(known.map(([id, { at }]) => [id, at])) as Stamps,
    },
  }
}

/** The record as it is stored, and as it is handed out for safekeeping. */
export function visitText({ id, rules, answers, stamps }: SavedVisit): string {
  const given = questionIds.flatMap((question) =>
    answers[question] === undefined ? [] : [[question, { as: answers[question], at: stamps[question] ?? 0 }]],
  )
  return JSON.stringify({ format: currentFormat, id, rules, answers: Object.fromEntries(given) })
}

/** Two records of one visit made one: for each question the newer answer. */
export function mergeVisits(mine: SavedVisit, theirs: SavedVisit): SavedVisit {
  const answers: Record<string, unknown> = {}
  const stamps: Record<string, number> = {}
  for (const question of questionIds) {
    const newer = (theirs.stamps[question] ?? -1) > (mine.stamps[question] ?? -1) ? theirs : mine
    if (newer.answers[question] === undefined) continue
    answers[question] = newer.answers[question]
    stamps[question] = newer.stamps[question] ?? 0
  }
  return { id: mine.id, rules: mine.rules, answers: answers as Answers, stamps: stamps as Stamps }
}
