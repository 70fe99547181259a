import * as z from 'zod/mini'
import { logKinds } from '../../domain/log/logEntry'
import { type Trial, trialRules } from '../../domain/trial/trial'
import { measureIds } from '../../domain/vocabulary'
import { entriesKind } from '../records/entriesKind'
import { isoDay } from '../records/isoDay'

const entry = z.object({
  measure: z.enum(measureIds),
  rule: z.enum(trialRules),
  counts: z.enum(logKinds),
  start: isoDay,
  seed: z.number().check(z.int(), z.gte(0), z.lt(2 ** 32)),
  most: z.number().check(z.int(), z.gte(1), z.lte(1000)),
  ended: z.exactOptional(isoDay),
})

/** A trial as it was begun, and the day the runner ended it. How it stands is worked out from the log, never kept. */
export type KeptTrial = Trial & { readonly ended?: string }

export const trialsKind = entriesKind<KeptTrial>({ name: 'trials', format: 1, entry })
