import { fromString } from 'temporal-polyfill/fns/Instant'

/** Milliseconds since 1970 of an activity's start. Not a number if it has none, so that no comparison with it holds. */
export const millisecondsOf = (start: string | undefined): number =>
  start === undefined ? Number.NaN : Number(fromString(start).epochNanoseconds / 1_000_000n)
