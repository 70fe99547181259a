export type Cue = 'start' | 'half' | 'end'

/** One stretch that is held and counted down. `endsAt` in milliseconds since 1970, the rest in seconds. */
export type Hold = {
  readonly seconds: number
  readonly endsAt: number
  readonly left: number
  readonly halfSaid: boolean
}

/** A hold of so many seconds that begins at a moment, in milliseconds since 1970. */
export const startHold = (seconds: number, at: number): Hold => ({
  seconds,
  endsAt: at + seconds * 1000,
  left: seconds,
  halfSaid: false,
})

/**
 * The hold at a moment. It is read from the clock and not counted in ticks, so that a tab put to sleep does not make a hold
 * longer.
 */
export function tickHold(hold: Hold, at: number): readonly [Hold, Cue | undefined] {
  // A clock that is set back must not make the hold longer than it was.
  const left = Math.min(hold.left, Math.max(0, Math.ceil((hold.endsAt - at) / 1000)))
  if (left === hold.left) return [hold, undefined]
  if (left === 0) return [{ ...hold, left }, 'end']
  if (hold.halfSaid || left > hold.seconds / 2) return [{ ...hold, left }, undefined]
  return [{ ...hold, left, halfSaid: true }, 'half']
}
