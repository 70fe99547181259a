const minute = 60_000
/** A cramp that is still locked after this needs medical advice. */
const tooLongAfter = 10 * minute
/** If the first hold is longer ago than this, it belongs to an earlier cramp. */
const forgottenAfter = 60 * minute

type Elapsed = 'none' | 'too-long' | { readonly minutes: number }

/** How long it has been since the first hold of this cramp. */
export function sinceFirstHold(firstHoldAt: number | undefined, now: number): Elapsed {
  if (firstHoldAt === undefined) return 'none'
  const gone = Math.max(0, now - firstHoldAt)
  if (gone >= forgottenAfter) return 'none'
  return gone >= tooLongAfter ? 'too-long' : { minutes: Math.floor(gone / minute) }
}
