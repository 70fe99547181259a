import { type Cue, type Hold, startHold, tickHold } from '../hold'
import type { Effort } from './exercise'

/** How far a session has come: which exercise, how many rounds of it, and the hold that is running. */
export type Counter = {
  readonly efforts: readonly Effort[]
  readonly at: number
  readonly round: number
  readonly hold: Hold | undefined
  /** What is to be told of it: nothing before the first event. */
  readonly said: Cue | 'stop' | 'round' | 'back' | undefined
}

/** `at` is in milliseconds since 1970. */
export type CounterEvent =
  | { readonly kind: 'start' | 'tick'; readonly at: number }
  | { readonly kind: 'stop' | 'round' | 'back' }

/** A session at its beginning: first exercise, no round done, no hold running. */
export const newCounter = (efforts: readonly Effort[]): Counter => ({
  efforts,
  at: 0,
  round: 0,
  hold: undefined,
  said: undefined,
})

/** How many rounds an exercise has: each side is one. */
export const roundsOf = ({ sets, eachSide }: Effort): number => sets * (eachSide ? 2 : 1)

/** True when every round of every exercise is over. */
export const isOver = ({ efforts, at }: Counter): boolean => at >= efforts.length

/** The side of a round: left first, then right. */
export const sideOf = ({ eachSide }: Effort, round: number): 'left' | 'right' | undefined =>
  eachSide ? (round % 2 === 0 ? 'left' : 'right') : undefined

function nextRound(counter: Counter, effort: Effort, said: Counter['said']): Counter {
  const round = counter.round + 1
  return round < roundsOf(effort)
    ? { ...counter, round, hold: undefined, said }
    : { ...counter, at: counter.at + 1, round: 0, hold: undefined, said }
}

function roundBefore(counter: Counter): Counter {
  if (counter.round > 0) return { ...counter, round: counter.round - 1, hold: undefined, said: 'back' }
  const effort = counter.efforts[counter.at - 1]
  return effort === undefined
    ? counter
    : { ...counter, at: counter.at - 1, round: roundsOf(effort) - 1, hold: undefined, said: 'back' }
}

function ticked(counter: Counter, effort: Effort, at: number): Counter {
  if (counter.hold === undefined) return counter
  const [hold, cue] = tickHold(counter.hold, at)
  if (cue === 'end') return nextRound(counter, effort, cue)
  return hold === counter.hold ? counter : { ...counter, hold, said: cue ?? counter.said }
}

/** One step of a session. A tick after the end changes nothing. */
export function counterStep(counter: Counter, event: CounterEvent): Counter {
  if (event.kind === 'back') return roundBefore(counter)
  const effort = counter.efforts[counter.at]
  if (effort === undefined) return counter
  switch (event.kind) {
    case 'start':
      return effort.seconds === undefined
        ? counter
        : { ...counter, hold: startHold(effort.seconds, event.at), said: 'start' }
    case 'tick':
      return ticked(counter, effort, event.at)
    case 'stop':
      return { ...counter, hold: undefined, said: 'stop' }
    case 'round':
      return nextRound(counter, effort, 'round')
  }
}
