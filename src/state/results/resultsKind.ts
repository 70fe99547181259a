import * as z from 'zod/mini'
import { entriesKind } from '../records/entriesKind'

/** A result that was shown: what it was worked out from, never what came out. Format of the answers: see `savedVisit`. */
const pastResult = z.object({
  /** When it was shown first, in milliseconds since 1970. */
  at: z.number().check(z.nonnegative(), z.lte(8.64e15)),
  /** The rules it was worked out by. */
  rules: z.string().check(z.maxLength(40)),
  /** The form of the answers, as in the record of the visit. */
  format: z.int().check(z.positive()),
  answers: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
})

export type PastResult = z.infer<typeof pastResult>

export const resultsKind = entriesKind({ name: 'results', format: 1, entry: pastResult })
