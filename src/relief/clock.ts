/** The clock of the device and a way to be called again and again, so that a test can bring its own. */
export type Clock = {
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Returns the way to stop. */
  readonly every: (milliseconds: number, call: () => void) => () => void
}
