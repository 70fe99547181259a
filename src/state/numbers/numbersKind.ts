import * as z from 'zod/mini'
import { longestNumber, longestText } from '../../domain/numbers/typed'
import { entriesKind } from '../records/entriesKind'

/** As it was typed, with the units of that moment: a number is read from it anew, and a slip of the finger is not lost either. */
const typed = z.object({
  text: z.string().check(z.maxLength(longestNumber)),
  units: z.enum(['metric', 'imperial']),
})
const text = z.string().check(z.maxLength(longestText))

const sweat = z.object({
  is: z.literal('sweat'),
  before: typed,
  after: typed,
  drunk: typed,
  passed: typed,
  minutes: typed,
  hot: z.boolean(),
})
/** `call` is someone to ring up, as the runner wrote it: a name, a number. */
const race = z.object({ is: z.literal('race'), distance: typed, time: text, hot: z.boolean(), call: text })
const longest = z.object({ is: z.literal('longest'), distance: typed, on: text })
const shoes = z.object({ is: z.literal('shoes'), name: text, gone: typed, weekly: typed, on: text })

const entry = z.discriminatedUnion('is', [sweat, race, longest, shoes])

export type NumbersEntry = z.infer<typeof entry>
export type SweatEntry = z.infer<typeof sweat>
export type RaceEntry = z.infer<typeof race>
export type LongestEntry = z.infer<typeof longest>
export type ShoesEntry = z.infer<typeof shoes>

/** What a runner measured and wrote down. What follows from it is worked out anew, and never kept. */
export const numbersKind = entriesKind({ name: 'numbers', format: 1, entry })
