import { z } from 'zod'
import { isDate } from '../../src/domain/programme/calendarDate'
import { mostTakenOn } from '../../src/domain/programme/choices'
import type { Race } from '../../src/domain/programme/programme'
import type { PastRace } from '../../src/domain/programme/recovery'
import { type Weekday, weekdays } from '../../src/domain/programme/weekdays'
import type { Answers } from '../../src/domain/questionnaire/questionnaire'
import { readAnswers } from '../../src/domain/quiz/readAnswers'
import { type MeasureId, measureIds } from '../../src/domain/vocabulary'
import { oneLine } from './oneLine'

/** What a programme is asked for with, from outside. */
export type ProgrammeRequest = {
  readonly answers: Answers
  readonly start: string
  readonly days: readonly Weekday[]
  readonly race?: Race | undefined
  readonly pastRace?: PastRace | undefined
  readonly longestKm?: number | undefined
  readonly goalKm?: number | undefined
  readonly chosen?: readonly MeasureId[] | undefined
  readonly missed?: readonly number[] | undefined
}

type ReadProgramme =
  | { readonly ok: true; readonly request: ProgrammeRequest }
  | { readonly ok: false; readonly problem: string }

const names = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

/** "mon", "Monday" and 1 are the same day. */
const day = z.union([z.string(), z.number()]).transform((given, context) => {
  const nth = typeof given === 'number' ? given - 1 : names.findIndex((name) => isNameOf(name, given.toLowerCase()))
  const found = weekdays[nth]
  if (found !== undefined) return found
  context.addIssue({
    code: 'custom',
    message: `${JSON.stringify(given)} is no day of the week (mon to sun, or 1 to 7)`,
  })
  return z.NEVER
})
const isNameOf = (name: string, given: string): boolean => given === name || given === name.slice(0, 3)

const date = z.custom<string>(isDate, { error: ({ input }) => `${JSON.stringify(input)} is no date like 2027-03-28` })
const km = z.number().positive().max(1000)
const race = z
  .union([date.transform((on) => ({ date: on })), z.strictObject({ date, km: km.optional() })], {
    error: ({ input }) => `${JSON.stringify(input)} is no race: {"date": "2027-03-28", "km": 42.2}`,
  })
  .transform(({ date: on, ...rest }) => ({ date: on, ...('km' in rest && rest.km !== undefined && { km: rest.km }) }))

const requestShape = z.strictObject({
  answers: z.record(z.string(), z.unknown()),
  start: date,
  days: z.array(day).min(1, 'name at least one day'),
  race: race.optional(),
  pastRace: race.optional(),
  longestKm: km.optional(),
  goalKm: km.optional(),
  chosen: z.array(z.enum(measureIds)).min(1).max(mostTakenOn).optional(),
  missed: z.array(z.int().min(1).max(16)).optional(),
})

const fault = (problem: string): ReadProgramme => ({ ok: false, problem: oneLine(problem) })

/** Reads a request for a programme. The first fault is named; nothing is mended. */
export function readProgrammeFile(name: string, text: string): ReadProgramme {
  let raw: unknown
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    return fault(`${name} is not JSON: ${error instanceof Error ? error.message : error}`)
  }
  const read = requestShape.safeParse(raw)
  if (!read.success) {
    const [issue] = read.error.issues
    const where = issue?.path.join('.') ?? ''
    return fault(`${where === '' ? name : where}: ${issue?.message}`)
  }
  const answers = readAnswers(read.data.answers)
  if (!answers.ok) return fault(`answers: ${answers.problem}`)
  const { start, race: ahead, pastRace } = read.data
  if (ahead !== undefined && ahead.date < start) return fault(`race.date: ${ahead.date} is before the start, ${start}`)
  if (pastRace !== undefined && pastRace.date > start)
    return fault(`pastRace.date: ${pastRace.date} is after the start, ${start}`)
  return { ok: true, request: { ...read.data, answers: answers.answers, days: [...new Set(read.data.days)] } }
}
