/**
 * With this many runs on each side, a share of one half is known to about 25 points up or down (Wilson, 95%). With fewer a
 * picture would show chance alone.
 */
const enoughRuns = 8

/**
 * About how many more runs until there are enough on both sides, if the factor keeps turning up as often as it has. Two are
 * added to both counts, so that a single hot run is not taken to mean that every run is hot.
 */
export function runsUntilKnown(withIt: number, without: number): number {
  const share = (count: number) => (count + 2) / (withIt + without + 4)
  const missing = (count: number) => Math.ceil(Math.max(0, enoughRuns - count) / share(count))
  return Math.max(missing(withIt), missing(without))
}
