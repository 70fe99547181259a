import type { KindName } from '../../state/records/kindNames'

/** What the runner calls each kind of thing that is kept, in the middle of a sentence. */
export const kindWords = {
  visit: 'answers',
} as const satisfies Record<KindName, string>
