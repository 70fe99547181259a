import { type Difference, differences, type LogEntry, type LogKind } from '../log/logEntry'
import { wilson } from '../wilson'
import { runsUntilKnown } from './runsUntilKnown'

/** How many of some runs cramped. */
export type Rate = {
  readonly cramped: number
  readonly of: number
  /** The 95% interval of the share; null without a run. */
  readonly interval: readonly [number, number] | null
}

/** Cramps against one factor. */
type Pattern = {
  readonly factor: Difference
  readonly with: Rate
  readonly without: Rate
  /** About how many more runs it takes before the two rates say anything; 0 once they do. */
  readonly more: number
}

/** How many of these entries had a cramp, with the 95% interval of the share (Wilson). */
export const rateOf = (entries: readonly LogEntry[]): Rate => {
  const cramped = entries.filter((entry) => entry.cramped).length
  return { cramped, of: entries.length, interval: wilson(cramped, entries.length) }
}

/** How little is known of both rates together: the width of the wider interval, from 0 to 1. */
export const doubtOf = ({ with: on, without: off }: Pick<Pattern, 'with' | 'without'>): number =>
  Math.max(...[on, off].map(({ interval }) => (interval === null ? 1 : interval[1] - interval[0])))

/**
 * Cramps with and without each factor that was ever named. The best known comes first, not the most striking: that would put
 * chance first. Only entries that say what was different count.
 */
export function patternsIn(entries: readonly LogEntry[], kind: LogKind): readonly Pattern[] {
  const told = entries.filter((entry) => entry.kind === kind && entry.differences !== undefined)
  return differences
    .map((factor) => {
      const [on, off] = [true, false].map((is) =>
        rateOf(told.filter((entry) => entry.differences?.includes(factor) === is)),
      ) as [Rate, Rate]
      return { factor, with: on, without: off, more: runsUntilKnown(on.of, off.of) }
    })
    .filter((pattern) => pattern.with.of > 0)
    .toSorted((a, b) => doubtOf(a) - doubtOf(b))
}

/** True if the two 95% intervals do not overlap: then the difference is more than chance would likely give. */
export const standsOut = ({ with: on, without: off }: Pattern): boolean =>
  on.interval !== null &&
  off.interval !== null &&
  (on.interval[0] > off.interval[1] || off.interval[0] > on.interval[1])
