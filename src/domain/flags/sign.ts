import type { RedFlag } from './redFlag'

/** A sign in its one plain wording, for every place that speaks of it. */
export type Sign = {
  /** A line that can be ticked, without a full stop. */
  readonly says: string
  /** In a list apart from its question, where the line to tick would call too soon, or would not say what it is about. */
  readonly listed?: string
  /** A few words for a list to be read in a second, in the middle of a sentence. */
  readonly brief?: string
  /** How soon, if it is the only thing that was said. Left out: it means something only beside another sign. */
  readonly urgency?: RedFlag['level']
  /** What it is not, as a sentence, for readers who have time. */
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
