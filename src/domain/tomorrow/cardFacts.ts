import type { Weekday } from '../programme/weekdays'
import type { MeasureId } from '../vocabulary'

/** What is known beside the answers. */
export type CardFacts = {
  /** Which day tomorrow is: on a weekend few answer a call. */
  readonly tomorrowIs?: Weekday
  /** The longest training run of the last 30 days. */
  readonly longestKm?: number
  /** A race ahead. */
  readonly racing?: boolean
  /** That race is far too long for now. */
  readonly tooFar?: boolean
  /** True while the legs recover, false if they do not; left out where only the answers can tell. */
  readonly recovering?: boolean
  /** Days with no run at all that are still to come after a race, and weeks until the long run is more than a third. */
  readonly rest?: {
    readonly days: number
    readonly weeks: number
    /** With how much of it the long run comes back then: all of it after a short race. Left out: half. */
    readonly share?: number
    /** Nobody said how far it was: it is taken for a marathon. */
    readonly assumed?: boolean
    /** The first day with a run, in words. Left out where nobody has said when the race was: the days count from it, not from today. */
    readonly until?: string
  }
  /** The next short run that it has while the legs recover. */
  readonly firstRun?: { readonly day: string; readonly km?: number }
  /** What the programme has tomorrow, where there is one. */
  readonly tomorrow?: { readonly say: string; readonly measure?: MeasureId } | 'nothing'
  /** Its next run, in words, where that is one of tomorrow, or a race is so near that it names the runs; and whether it is tomorrow. */
  readonly nextRun?: { readonly say: string; readonly tomorrow: boolean }
  /** What it has to be done once, and is not done yet: a call stays first until it was made. */
  readonly undone?: readonly MeasureId[]
  /** Its next long run, from tomorrow on; `after` one that is tomorrow. */
  readonly nextLong?: { readonly day: string; readonly say: string; readonly after?: boolean }
}
