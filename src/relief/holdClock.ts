/** The clock of the device and a way to be called again and again, so that a test can bring its own. */
export type Clock = {
  readonly now: () => number
  /** Returns the way to stop. */
  readonly every: (milliseconds: number, call: () => void) => () => void
}

export type Cue = 'start' | 'half' | 'end'

type Listeners = {
  readonly onLeft: (seconds: number) => void
  readonly onCue: (cue: Cue) => void
}

export type HoldClock = {
  readonly start: (seconds: number) => void
  /** Ends early, with no cue. */
  readonly stop: () => void
  readonly running: () => boolean
}

const often = 200

/** Counts a hold down. Read from the clock at each tick, so a tab that was put to sleep does not stretch the seconds. */
export function createHoldClock(clock: Clock, { onLeft, onCue }: Listeners): HoldClock {
  let halt: (() => void) | undefined
  const stop = () => {
    halt?.()
    halt = undefined
  }
  return {
    stop,
    running: () => halt !== undefined,
    start(seconds) {
      stop()
      const endsAt = clock.now() + seconds * 1000
      let halfSaid = false
      let shown = seconds
      onLeft(seconds)
      onCue('start')
      halt = clock.every(often, () => {
        // A clock that is set back must not make the hold longer than it was.
        const left = Math.min(shown, Math.max(0, Math.ceil((endsAt - clock.now()) / 1000)))
        if (left === shown) return
        shown = left
        onLeft(left)
        if (left === 0) {
          stop()
          onCue('end')
        } else if (!halfSaid && left <= seconds / 2) {
          halfSaid = true
          onCue('half')
        }
      })
    },
  }
}
