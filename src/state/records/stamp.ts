import * as z from 'zod/mini'

/** The last instant that a clock can show. A later one in a record is no date. */
const end = 8.64e15

/** When something was said or changed, in milliseconds since 1970. Of two changes the one with the later stamp holds. */
export const stamp = z.number().check(z.nonnegative(), z.lte(end))

/** The stamp of a change made now. Later than the change before it even if the clock of the device was put back in between. */
export const stampAfter = (before: number | undefined, now: number): number =>
  Math.min(end, Math.max(now, (before ?? -1) + 1))
