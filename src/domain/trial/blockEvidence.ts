/** A pair of blocks: the share of days that cramped in the one without the measure, less that in the one with it. */
type Gain = number

/** How boldly to bet on a gain of any size: nobody knows beforehand. */
const boldness = [0.5, 1, 2, 4] as const

/**
 * The evidence after each pair of blocks. If the measure does nothing, a gain is as likely to be a loss of the same size, because a
 * coin said which block came first. Betting on its sign alone is then fair.
 */
export function evidenceOfBlocks(gains: readonly Gain[], side: 'helps' | 'harms'): readonly number[] {
  const sign = side === 'helps' ? 1 : -1
  const stakes = boldness.map(() => 1)
  return gains.map((gain) => {
    boldness.forEach((bold, at) => {
      stakes[at] = (stakes[at] ?? 0) * (1 + Math.tanh(bold * gain * sign))
    })
    return stakes.reduce((sum, stake) => sum + stake, 0) / stakes.length
  })
}
