import * as z from 'zod/mini'
import { entriesKind } from '../records/entriesKind'
import { stamp } from '../records/stamp'

const id = z.string().check(z.maxLength(80))

/**
 * A result that was shown. What was answered is the fact; what was told is kept as well, because the rules of that day are gone
 * and a runner may ask what has changed. Nothing is worked out from it.
 */
const pastResult = z.object({
  /** When it was shown last, in milliseconds since 1970. */
  at: stamp,
  /** The rules it was worked out by. */
  rules: z.string().check(z.maxLength(40)),
  /** The form of the answers, as in the record of the visit. */
  format: z.int().check(z.positive()),
  answers: z.record(id, z.union([id, z.array(id).check(z.maxLength(60))])),
  told: z.object({
    triage: id,
    causes: z.array(z.object({ cause: id, word: id })).check(z.maxLength(60)),
    measures: z.array(id).check(z.maxLength(60)),
  }),
})

export type PastResult = z.infer<typeof pastResult>

export const resultsKind = entriesKind({ name: 'results', format: 1, entry: pastResult })
