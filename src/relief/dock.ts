import { type Cue, type Hold, startHold, tickHold } from '../domain/hold'
import { unreachable } from '../domain/unreachable'
import { sinceFirstHold } from './crampClock'

/** The timer under a relief: the hold that is counted, and what is known of this cramp. Times in milliseconds since 1970. */
export type Dock = {
  /** False while the runner is at a place without a timer. */
  readonly open: boolean
  /** How long a hold lasts here. */
  readonly seconds: number
  /** With nothing left once it is done: the nought stays in sight. */
  readonly hold: Hold | undefined
  readonly said: Cue | 'stopped' | undefined
  readonly holds: number
  readonly firstHoldAt: number | undefined
  readonly lastHoldAt: number
  /** After ten minutes it is time to stop stretching, so there is no other hold to start. */
  readonly warned: boolean
  readonly awake: boolean
}

export type DockEvent =
  | { readonly kind: 'open'; readonly at: number; readonly seconds: number }
  | { readonly kind: 'close' | 'go' | 'let-go' | 'tick'; readonly at: number }

export type Effect = Cue | 'too-long' | 'keep-awake' | 'let-sleep' | 'lead-on'

type Step = readonly [Dock, readonly Effect[]]

export const dockAtFirst: Dock = {
  open: false,
  seconds: 30,
  hold: undefined,
  said: undefined,
  holds: 0,
  firstHoldAt: undefined,
  lastHoldAt: 0,
  warned: false,
  awake: false,
}

/** The screen is kept awake for this long after the last hold, in milliseconds. */
const restlessFor = 2 * 60_000

/** True while a hold is being counted down. */
export const isHolding = ({ hold }: Dock): boolean => hold !== undefined && hold.left > 0

/**
 * How often the timer needs a tick, in milliseconds; undefined while it rests. During a hold every 200; otherwise once a
 * second, for the line that counts minutes.
 */
export function tickEvery(dock: Dock): number | undefined {
  if (!dock.open || dock.firstHoldAt === undefined) return undefined
  return isHolding(dock) ? 200 : 1000
}

/**
 * The next state of the timer, and what the device has to do: beep or buzz, keep the screen awake or let it sleep, lead on to
 * what comes after.
 */
export function dockStep(dock: Dock, event: DockEvent): Step {
  switch (event.kind) {
    case 'open':
      // The runner may be dealing with another cramp in the new place, but the ten minutes still count from the first hold:
      // warning too early is safe, too late is not.
      return look({ ...afresh(dock), open: true, seconds: event.seconds, said: undefined }, event.at)
    case 'close':
      return letSleep({ ...dock, open: false, hold: undefined })
    case 'go':
      return isHolding(dock)
        ? [{ ...dock, hold: undefined, said: 'stopped', lastHoldAt: event.at }, []]
        : start(dock, event.at)
    case 'let-go': {
      const [rested, effects] = forget(dock)
      return [{ ...rested, said: undefined }, [...effects, 'lead-on']]
    }
    case 'tick':
      return tick(dock, event.at)
    default:
      return unreachable(event)
  }
}

const afresh = (dock: Dock): Dock => ({ ...dock, hold: undefined, holds: 0, warned: false })

const letSleep = (dock: Dock): Step => (dock.awake ? [{ ...dock, awake: false }, ['let-sleep']] : [dock, []])

const forget = (dock: Dock): Step => letSleep({ ...afresh(dock), firstHoldAt: undefined })

function start(dock: Dock, at: number): Step {
  const another = sinceFirstHold(dock.firstHoldAt, at) === 'none'
  const cramp = another ? { ...afresh(dock), firstHoldAt: at } : dock
  return [{ ...cramp, hold: startHold(dock.seconds, at), said: 'start', awake: true }, ['keep-awake', 'start']]
}

function tick(dock: Dock, at: number): Step {
  if (dock.hold === undefined) return look(dock, at)
  const [hold, cue] = tickHold(dock.hold, at)
  if (cue === undefined) return look({ ...dock, hold }, at)
  const told: Dock = { ...dock, hold, said: cue }
  const [next, effects] = look(cue === 'end' ? { ...told, holds: dock.holds + 1, lastHoldAt: at } : told, at)
  return [next, [cue, ...effects]]
}

/**
 * Checks how long this cramp has lasted: forgets an old one, warns once after ten minutes, and lets the screen sleep when it
 * may.
 */
function look(dock: Dock, at: number): Step {
  const elapsed = sinceFirstHold(dock.firstHoldAt, at)
  if (elapsed === 'none') return forget(dock)
  if (elapsed === 'too-long' && !dock.warned)
    return [{ ...dock, hold: undefined, said: undefined, warned: true }, ['too-long']]
  return isHolding(dock) || at - dock.lastHoldAt <= restlessFor ? [dock, []] : letSleep(dock)
}
