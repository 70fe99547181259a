import * as z from 'zod/mini'
import {
  differences,
  helpers,
  type LogEntry,
  lockStrengths,
  logKinds,
  logPlaces,
  logTimes,
  longestNote,
} from '../../domain/log/logEntry'
import { entriesKind } from '../records/entriesKind'
import { isoDay } from '../records/isoDay'

const some = <const T extends readonly string[]>(of: T) =>
  z.exactOptional(z.array(z.enum(of)).check(z.maxLength(of.length)))

const entry = z.object({
  day: isoDay,
  kind: z.enum(logKinds),
  cramped: z.boolean(),
  where: some(logPlaces),
  when: z.exactOptional(z.enum(logTimes)),
  lock: z.exactOptional(z.enum(lockStrengths)),
  helped: some(helpers),
  differences: some(differences),
  note: z.exactOptional(z.string().check(z.maxLength(longestNote))),
})

/** Runs and nights, with a cramp or without, as the runner logged them. */
export const logKind = entriesKind<LogEntry>({ name: 'log', format: 1, entry })
