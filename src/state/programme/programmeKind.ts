import * as z from 'zod/mini'
import { barrierIds, countIds, cueIds, shareIds, skipReasons } from '../../domain/programme/choices'
import { weekdays } from '../../domain/programme/weekdays'
import { measureIds } from '../../domain/vocabulary'
import { entriesKind } from '../records/entriesKind'
import { isoDay } from '../records/isoDay'

const km = z.number().check(z.positive(), z.lte(1000))
const race = z.object({ date: isoDay, km: z.exactOptional(km) })

const setUp = z.object({
  is: z.literal('set-up'),
  start: isoDay,
  days: z.array(z.enum(weekdays)).check(z.minLength(1), z.maxLength(7)),
  chosen: z.array(z.enum(measureIds)).check(z.minLength(1), z.maxLength(3)),
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

const entry = z.discriminatedUnion('is', [setUp, tick, skip, checkIn])
export type ProgrammeEntry = z.infer<typeof entry>
export type SetUp = z.infer<typeof setUp>

/** What a runner takes on, and what of it they did: the programme itself is made anew from it. */
export const programmeKind = entriesKind({ name: 'programme', format: 1, entry })
