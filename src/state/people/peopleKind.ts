import * as z from 'zod/mini'
import { entriesKind } from '../records/entriesKind'

/** As long as a name may be, in characters: it stands in the bar at the top. */
export const longestName = 24

/** The id in the list of whoever used this device first. Their records stand under the plain keys. */
export const firstId = 'first'

/** What someone is called who was never given a name: whoever used this device first, and anyone else. */
export const nameless = { first: 'Me', other: 'Someone else' } as const

/** What the people on this device are called. */
export const peopleKind = entriesKind({
  name: 'people',
  format: 1,
  entry: z.object({ name: z.string().check(z.minLength(1), z.maxLength(longestName)) }),
})
