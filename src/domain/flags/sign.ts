import type { RedFlag } from './redFlag'

/** A sign in its one plain wording, for every place that speaks of it. */
export type Sign = {
  /** A line that can be ticked, without a full stop. */
  readonly says: string
  /**
   * The wording for a list away from its question, where `says` would call for help too soon or would not be understood.
   */
  readonly listed?: string
  /** A few words for a list to be read in a second, in the middle of a sentence. */
  readonly brief?: string
  /**
   * How urgent this sign is if nothing else was said. Left out if it means something only together with another sign.
   */
  readonly urgency?: RedFlag['level']
  /** What should not be mistaken for this sign, as a sentence, for places where there is time to read. */
  readonly not?: string
}

/** A line for a list that says how soon as well. */
export const inFull = ({ says, not }: Sign): string => (not === undefined ? `${says}.` : `${says}. ${not}`)

/** Several signs in one line to be read in a second. */
export function briefly(signs: readonly Sign[]): string {
  const words = [...new Set(signs.map(({ brief, says }) => brief ?? says))]
  const line = words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')}, or ${words.at(-1)}`
  return line.charAt(0).toUpperCase() + line.slice(1)
}
