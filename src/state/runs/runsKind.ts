import * as z from 'zod/mini'
import type { Activity } from '../../domain/runs/activity'
import { entriesKind } from '../records/entriesKind'
import { isoDay } from '../records/isoDay'

const figure = (most: number) => z.optional(z.number().check(z.gte(0), z.lte(most)))
const pace = z.number().check(z.gt(0), z.lte(100_000))

/** A day and a time that exist, in UTC, as `isoSecond` writes them. */
const instant = z.string().check(
  z.regex(/^20\d\d-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/),
  z.refine((text) => isoDay.safeParse(text.slice(0, 10)).success),
)

const kept = z.object({
  sport: z.string().check(z.maxLength(40)),
  kind: z.enum(['run', 'hike', 'load']),
  start: instant,
  clockAhead: z.optional(z.number().check(z.gte(-900), z.lte(900))),
  km: figure(1000),
  minutes: figure(11_000),
  movingMinutes: figure(11_000),
  elapsedMinutes: figure(100_000),
  ascent: figure(50_000),
  descent: figure(50_000),
  temperature: z.optional(
    z.object({ celsius: z.number().check(z.gte(-60), z.lte(70)), from: z.enum(['weather', 'watch']) }),
  ),
  thirds: z.optional(z.object({ first: pace, middle: pace, last: pace })),
  shoes: z.optional(z.string().check(z.maxLength(80))),
  source: z.enum(['fit', 'gpx', 'tcx', 'csv']),
})

export type KeptRun = z.infer<typeof kept>

/** The runner's own activities: figures only, as the files gave them. */
export const runsKind = entriesKind<KeptRun>({ name: 'runs', format: 1, entry: kept })

/** An activity as it is kept, or undefined if it cannot be: without a date it can be compared with nothing. */
export function keptRun(activity: Activity): KeptRun | undefined {
  const known = Object.fromEntries(Object.entries(activity).filter(([, value]) => value !== undefined))
  const read = kept.safeParse(known)
  return read.success ? read.data : undefined
}

/** A kept activity as the rules look at it. */
export const activityOf = (run: KeptRun): Activity => ({
  clockAhead: undefined,
  km: undefined,
  minutes: undefined,
  movingMinutes: undefined,
  elapsedMinutes: undefined,
  ascent: undefined,
  descent: undefined,
  temperature: undefined,
  thirds: undefined,
  shoes: undefined,
  ...run,
})
