import { sinceFirstHold } from './crampClock'
import { type Dock, isHolding } from './dock'
import { againLabel, cueWords, holdsSoFar, startLabel, stopLabel, stoppedWords } from './holdWords'

/** What the timer shows. */
export type DockFace = {
  readonly holding: boolean
  readonly digits: string
  /** How full the bar is, from 0 to 1. */
  readonly filled: number
  readonly said: string
  readonly soFar: string
  readonly go: string
  readonly mayLetGo: boolean
  readonly warned: boolean
}

function soFar({ holds, warned, firstHoldAt }: Dock, at: number): string {
  const elapsed = sinceFirstHold(firstHoldAt, at)
  return holds === 0 || warned || typeof elapsed === 'string' ? '' : holdsSoFar(holds, elapsed.minutes)
}

function said({ said: what, seconds }: Dock): string {
  if (what === undefined) return ''
  return what === 'stopped' ? stoppedWords : cueWords(what, seconds)
}

/** The face of the timer at a moment, in milliseconds since 1970. */
export function dockFace(dock: Dock, at: number): DockFace {
  const holding = isHolding(dock)
  const left = dock.hold?.left ?? dock.seconds
  return {
    holding,
    digits: String(left),
    filled: left / dock.seconds,
    said: said(dock),
    soFar: soFar(dock, at),
    go: holding ? stopLabel : dock.holds > 0 ? againLabel : startLabel(dock.seconds),
    mayLetGo: dock.firstHoldAt !== undefined,
    warned: dock.warned,
  }
}
