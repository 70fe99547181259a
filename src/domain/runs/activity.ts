/** What an activity counts as: runs and hikes are looked at, everything else is only load. */
export type ActivityKind = 'run' | 'hike' | 'load'

type Temperature = {
  readonly celsius: number
  /** A watch on the wrist is warmed by the skin; the weather beside the activity is not. */
  readonly from: 'weather' | 'watch'
}

/** Seconds per kilometre while moving, in each third of the distance. */
export type Thirds = { readonly first: number; readonly middle: number; readonly last: number }

/**
 * What is kept of an activity: figures only, never a position.
 * What a file does not tell is undefined: unknown is not zero.
 */
export type Activity = {
  /** As the file names it, in lower case: "running". */
  readonly sport: string
  readonly kind: ActivityKind
  /** ISO, in UTC, to the second. Undefined if the clock was never set. */
  readonly start: string | undefined
  /** Minutes that the runner's clock was ahead of UTC, where the file knows. */
  readonly clockAhead: number | undefined
  readonly km: number | undefined
  /** With the watch running: pauses left out. */
  readonly minutes: number | undefined
  /** Of these, in motion. */
  readonly movingMinutes: number | undefined
  /** From start to end, pauses included. */
  readonly elapsedMinutes: number | undefined
  /** Metres up and down. */
  readonly ascent: number | undefined
  readonly descent: number | undefined
  readonly temperature: Temperature | undefined
  readonly thirds: Thirds | undefined
  /** The pair of shoes, by the name its owner gave it. */
  readonly shoes: string | undefined
  readonly source: 'fit' | 'gpx' | 'tcx' | 'csv'
}
