import type { MeasureId } from '../vocabulary'

/** What is known beside the answers. */
export type CardFacts = {
  /** The longest training run of the last 30 days. */
  readonly longestKm?: number
  /** A race ahead. */
  readonly racing?: boolean
  /** True while the legs recover, false if they do not; left out where only the answers can tell. */
  readonly recovering?: boolean
  /** Days with no run at all that are still to come after a race, and weeks until the long run is more than a third. */
  readonly rest?: {
    readonly days: number
    readonly weeks: number
    /** True where nobody has said when the race was: the days count from the race, not from today. */
    readonly fromRace?: boolean
  }
  /** What the programme has tomorrow, where there is one. */
  readonly tomorrow?: { readonly say: string; readonly measure: MeasureId } | 'nothing'
  /** Its next long run, from tomorrow on. */
  readonly nextLong?: { readonly day: string; readonly say: string }
}
