import { fill } from '../fill'
import { lowerInitial } from '../initial'
import { firstRunKm, longWayBack } from '../programme/wayBackShares'
import type { CardFacts } from './cardFacts'
import type { CardWords } from './cardWords'

type Words = CardWords['afterRace']

/** The first run after a race: not before the day that is known, and how long. */
export function firstRunBack(words: Words, { firstRun, longestKm, rest }: CardFacts): string {
  const third = firstRun?.km ?? (longestKm === undefined ? undefined : firstRunKm(longestKm))
  const how = third === undefined ? words.easy : fill(words.easyKm, { KM: `{km:${third}}` })
  const planned = firstRun !== undefined && firstRun.day !== rest?.until
  const run = planned ? `${fill(words.onDay, { DAY: firstRun.day })}${lowerInitial(how)}` : how
  const days = rest?.days ?? 7
  if (days <= 0) return run
  const [dated, undated] = rest?.assumed
    ? [words.restAssumed, words.restAssumedUndated]
    : [words.rest, words.restUndated]
  return `${rest?.until === undefined ? fill(undated, { DAYS: `${days} days` }) : fill(dated, { DAY: rest.until })} ${planned ? run : lowerInitial(run)}`
}

/** The first long run after a race: in how many weeks, and how long. */
export function longRunBack(words: Words, { longestKm, rest }: CardFacts): string {
  const share = rest?.share ?? longWayBack[0] ?? 1
  const weeks = rest?.weeks ?? 2
  const then = weeks === 1 ? 'a week' : `${weeks} weeks`
  if (share === 1) return fill(words.nextLongWhole, { WEEKS: then })
  const km = longestKm === undefined ? undefined : Math.floor(longestKm * share * 10 + 1e-9) / 10
  const untold = fill(words.nextLong, { SHARE: share > 0.6 ? words.twoThirds : words.half })
  return fill(km === undefined ? untold : fill(words.nextLongKm, { KM: `{km:${km}}` }), { WEEKS: then })
}
