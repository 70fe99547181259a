import type { Effort } from './exercise'

/** How far a session has come: which exercise, how many rounds of it, and the seconds left of a hold that is running. */
export type Counter = {
  readonly efforts: readonly Effort[]
  readonly at: number
  readonly round: number
  readonly left: number | undefined
}

export type CounterEvent = 'start' | 'tick' | 'stop' | 'round' | 'back'

/** A session at its beginning: first exercise, no round done, no hold running. */
export const newCounter = (efforts: readonly Effort[]): Counter => ({ efforts, at: 0, round: 0, left: undefined })

/** How many rounds an exercise has: each side is one. */
export const roundsOf = ({ sets, eachSide }: Effort): number => sets * (eachSide ? 2 : 1)

/** True when every round of every exercise is over. */
export const isOver = ({ efforts, at }: Counter): boolean => at >= efforts.length

/** The side of a round: left first, then right. */
export const sideOf = ({ eachSide }: Effort, round: number): 'left' | 'right' | undefined =>
  eachSide ? (round % 2 === 0 ? 'left' : 'right') : undefined

function nextRound(counter: Counter): Counter {
  const effort = counter.efforts[counter.at]
  if (effort === undefined) return counter
  const round = counter.round + 1
  return round < roundsOf(effort)
    ? { ...counter, round, left: undefined }
    : { ...counter, at: counter.at + 1, round: 0, left: undefined }
}

function roundBefore(counter: Counter): Counter {
  if (counter.round > 0) return { ...counter, round: counter.round - 1, left: undefined }
  const effort = counter.efforts[counter.at - 1]
  return effort === undefined
    ? counter
    : { ...counter, at: counter.at - 1, round: roundsOf(effort) - 1, left: undefined }
}

/** One step of a session. A second that ticks after the end changes nothing. */
export function counterStep(counter: Counter, event: CounterEvent): Counter {
  const effort = counter.efforts[counter.at]
  if (effort === undefined && event !== 'back') return counter
  switch (event) {
    case 'start':
      return effort?.seconds === undefined ? counter : { ...counter, left: effort.seconds }
    case 'tick':
      if (counter.left === undefined) return counter
      return counter.left > 1 ? { ...counter, left: counter.left - 1 } : nextRound(counter)
    case 'stop':
      return { ...counter, left: undefined }
    case 'round':
      return nextRound(counter)
    case 'back':
      return roundBefore(counter)
  }
}
