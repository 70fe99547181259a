import * as z from 'zod/mini'
import { firstId, longestName, nameless } from '../people/peopleKind'
import { isPersonId } from '../records/activePerson'
import { stamp } from '../records/stamp'
import { currentFormat } from '../savedVisit'
import { isDeeper } from './nesting'

/** The form of the file, raised when an older app could no longer read it. Each record in it has a format of its own. */
export const copyFormat = 1

/**
 * Storage holds about 5 million characters, and none takes more than six bytes in a file; a file of more is none of ours. In bytes of a
 * file, or characters of a text. No other number in a copy has a limit: what the app writes it must be able to read.
 */
export const largestCopy = 32_000_000

/** A record nests three deep; no kind should need many more. */
export const deepestRecord = 24

/** The file, its people, one of them, their records. */
const deepest = deepestRecord + 4

/** Everything of one person in a copy. Its records are strangers still. */
const personCopy = z.object({
  id: z.string().check(z.refine((id) => id === firstId || isPersonId(id))),
  name: z.string().check(z.minLength(1), z.maxLength(longestName)),
  records: z.record(z.string(), z.unknown()),
  /** Records that could not be read, word for word. */
  aside: z.array(z.string()),
})

const copy = z.object({
  uncramp: z.literal('copy'),
  format: z.int(),
  made: z.optional(z.unknown()),
  preferences: z.optional(z.unknown()),
  people: z.array(personCopy),
})

export type PersonCopy = z.infer<typeof personCopy>
export type Copy = Omit<z.infer<typeof copy>, 'made'> & {
  /** When it was made, in milliseconds since 1970; 0 if it does not say so. */
  readonly made: number
}

export type CopyProblem = 'too-big' | 'foreign' | 'damaged' | 'future'
type ReadCopy = { readonly ok: true; readonly copy: Copy } | { readonly ok: false; readonly problem: CopyProblem }

const marked = z.object({ uncramp: z.literal('copy'), format: z.int() })
/** What could be taken away before there were other things than answers. */
const answersAlone = z.object({ format: z.int(), id: z.string(), rules: z.string(), answers: z.unknown() })

const problem = (problem: CopyProblem): ReadCopy => ({ ok: false, problem })

/** Reads a file that should be a copy of ours. Never throws; what its records say is looked at when they meet those here. */
export function readCopy(text: string): ReadCopy {
  if (text.length > largestCopy) return problem('too-big')
  // Cut off or broken in the middle, it still begins as ours do.
  const broken = /^\s*\{"(?:uncramp":"copy|format":\d+,"id)"/.test(text) ? problem('damaged') : problem('foreign')
  if (isDeeper(text, deepest)) return broken
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    return broken
  }
  const mark = marked.safeParse(parsed)
  if (mark.success && mark.data.format > copyFormat) return problem('future')
  const read = copy.safeParse(parsed)
  if (read.success) {
    const ids = read.data.people.map(({ id }) => id)
    if (new Set(ids).size < ids.length) return problem('damaged')
    // No copy is refused for its date alone.
    const made = stamp.safeParse(read.data.made)
    return { ok: true, copy: { ...read.data, made: made.success ? made.data : 0 } }
  }
  if (mark.success) return problem('damaged')
  const alone = answersAlone.safeParse(parsed)
  if (!alone.success) return broken
  if (alone.data.format > currentFormat) return problem('future')
  const person: PersonCopy = { id: firstId, name: nameless.first, records: { visit: parsed }, aside: [] }
  return { ok: true, copy: { uncramp: 'copy', format: copyFormat, made: 0, people: [person] } }
}
