import * as z from 'zod/mini'
import { barrierIds, countIds, cueIds, mostTakenOn, shareIds, skipReasons } from '../../domain/programme/choices'
import { weekdays } from '../../domain/programme/weekdays'
import { measureIds } from '../../domain/vocabulary'
import { entriesKind } from '../records/entriesKind'
import { isoDay } from '../records/isoDay'

/** Longest text in a field that is kept, in characters. */
export const longestTyped = 40

const km = z.number().check(z.positive(), z.lte(1000))
const race = z.object({ date: isoDay, km: z.exactOptional(km) })

const setUp = z.object({
  is: z.literal('set-up'),
  start: isoDay,
  days: z.array(z.enum(weekdays)).check(z.minLength(1), z.maxLength(weekdays.length)),
  chosen: z.array(z.enum(measureIds)).check(z.minLength(1), z.maxLength(mostTakenOn)),
  cues: z.partialRecord(z.enum(measureIds), z.enum(cueIds)),
  barrier: z.exactOptional(z.enum(barrierIds)),
  longestKm: z.exactOptional(km),
  goalKm: z.exactOptional(km),
  race: z.exactOptional(race),
  pastRace: z.exactOptional(race),
})
const tick = z.object({ is: z.literal('done'), on: isoDay })
const skip = z.object({ is: z.literal('skipped'), on: isoDay, why: z.enum(skipReasons) })
const checkIn = z.object({
  is: z.literal('check-in'),
  on: isoDay,
  cramps: z.enum(countIds),
  runs: z.enum(countIds),
  did: z.enum(shareIds),
})

const typed = z.exactOptional(z.string().check(z.maxLength(longestTyped)))
const draft = z.object({
  is: z.literal('draft'),
  /** The weeks that it would change, by their start. Left out for new ones. */
  changes: z.exactOptional(isoDay),
  days: z.exactOptional(z.array(z.enum(weekdays)).check(z.maxLength(weekdays.length))),
  chosen: z.exactOptional(z.array(z.enum(measureIds)).check(z.maxLength(mostTakenOn))),
  cues: z.exactOptional(z.partialRecord(z.enum(measureIds), z.enum(cueIds))),
  barrier: z.exactOptional(z.enum(barrierIds)),
  longest: typed,
  raceDate: typed,
  raceLength: typed,
  pastDate: typed,
  pastLength: typed,
})

const entry = z.discriminatedUnion('is', [setUp, tick, skip, checkIn, draft])
export type ProgrammeEntry = z.infer<typeof entry>
export type SetUp = z.infer<typeof setUp>
/** What was filled in of a set-up that is not made yet, word for word, and nothing of what was proposed. */
export type DraftEntry = z.infer<typeof draft>

/** What a runner takes on, and what of it they did: the programme itself is made anew from it. */
export const programmeKind = entriesKind({ name: 'programme', format: 1, entry })
