/**
 * So many runs on either side, and a share of one half is known to about a quarter up or down (Wilson, 95%).
 * With fewer a picture would only show chance.
 */
export const enoughRuns = 8

/**
 * About how many more runs it takes until there are enough on both sides, if the factor goes on turning up as often as so far.
 * Two are added to both counts, so that one hot run of one does not read like a life in heat.
 */
export function runsUntilKnown(withIt: number, without: number): number {
  const share = (count: number) => (count + 2) / (withIt + without + 4)
  const missing = (count: number) => Math.ceil(Math.max(0, enoughRuns - count) / share(count))
  return Math.max(missing(withIt), missing(without))
}
