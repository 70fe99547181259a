import { type Entries, putEntry } from '../records/entries'

type Deed = 'copied' | 'asked'
type Keeping = Entries<{ readonly when: number }>

/** When it was last done, in milliseconds since 1970; undefined if never. */
export const lastTime = (keeping: Keeping, deed: Deed): number | undefined => keeping.get(deed)?.is?.when

export const noteDeed = (keeping: Keeping, deed: Deed, now: number): Keeping =>
  putEntry(keeping, deed, { when: now }, now)

const day = 86_400_000

/** The midnight that a day began with, on the clock of the device. */
const midnight = (at: number): number => new Date(at).setHours(0, 0, 0, 0)

/** How long ago, in words, by the days of the calendar. A clock that was put back makes it today. */
export function agoText(when: number, now: number): string {
  // A day on which the clocks are changed has an hour more or less.
  const days = Math.round((midnight(now) - midnight(when)) / day)
  if (days < 1) return 'today'
  if (days < 2) return 'yesterday'
  return days < 60 ? `${days} days ago` : `${Math.floor(days / 30)} months ago`
}

/** A copy older than this no longer holds much of a plan of six weeks. */
const stale = 14 * day

/** True when something is kept of which there is no copy, or an old one. */
export const wantsCopy = (keeping: Keeping, now: number): boolean => {
  const when = lastTime(keeping, 'copied')
  return when === undefined || now - when > stale
}
