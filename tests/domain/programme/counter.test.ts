import { describe, expect, it } from 'vitest'
import {
  type Counter,
  type CounterEvent,
  counterStep,
  isOver,
  newCounter,
  sideOf,
} from '../../../src/domain/programme/counter'

const efforts = [
  { exercise: 'calf-raise', sets: 2, reps: 12 },
  { exercise: 'balance', sets: 1, seconds: 4, eachSide: true },
] as const

const begin = 1_000_000
const started: CounterEvent = { kind: 'start', at: begin }
const tickAt = (seconds: number): CounterEvent => ({ kind: 'tick', at: begin + seconds * 1000 })
const round: CounterEvent = { kind: 'round' }
const stop: CounterEvent = { kind: 'stop' }
const back: CounterEvent = { kind: 'back' }

const counted = (...events: readonly CounterEvent[]): Counter => events.reduce(counterStep, newCounter(efforts))
/** At the one that is held, left first. */
const held = (...events: readonly CounterEvent[]): Counter => counted(round, round, started, ...events)

describe('a session that is counted', () => {
  it('goes through the sets of each exercise, and then is over', () => {
    expect(counted(round)).toMatchObject({ at: 0, round: 1 })
    expect(counted(round, round)).toMatchObject({ at: 1, round: 0 })
    expect(isOver(counted(round, round, round, round))).toBe(true)
  })

  it('counts a hold down to the next side', () => {
    expect(held(tickAt(3))).toMatchObject({ at: 1, round: 0, hold: { left: 1 } })
    expect(held(tickAt(3), tickAt(4))).toMatchObject({ round: 1, hold: undefined })
    expect([0, 1].map((nth) => sideOf(efforts[1], nth))).toEqual(['left', 'right'])
  })

  it('ends a hold by the clock, however few ticks came meanwhile', () => {
    expect(held(tickAt(1), tickAt(600))).toMatchObject({ round: 1, hold: undefined })
  })

  it('does not count faster for more ticks', () => {
    expect(held(tickAt(0.2), tickAt(0.4), tickAt(0.6), tickAt(0.8))).toMatchObject({ hold: { left: 4 } })
  })

  it('tells the start, the half and the end of a hold, and nothing between', () => {
    const told = [held(), held(tickAt(1)), held(tickAt(2)), held(tickAt(2), tickAt(3)), held(tickAt(4))]
    expect(told.map(({ said }) => said)).toEqual(['start', 'start', 'half', 'half', 'end'])
  })

  it('tells when a hold was stopped, or a round was done or taken back', () => {
    expect(held(stop)).toMatchObject({ round: 0, hold: undefined, said: 'stop' })
    expect(counted(round)).toMatchObject({ said: 'round' })
    expect(counted(round, back)).toMatchObject({ said: 'back' })
  })

  it('has no seconds to count for repetitions, and none after the end', () => {
    expect(counted(started)).toMatchObject({ hold: undefined })
    const over = counted(round, round, round, round)
    expect(counterStep(over, tickAt(1))).toEqual(over)
  })

  it('goes one back, over the start of an exercise too', () => {
    expect(counted(round, round, back)).toMatchObject({ at: 0, round: 1 })
    expect(isOver(counted(round, round, round, round, back))).toBe(false)
    expect(counted(back)).toMatchObject({ at: 0, round: 0 })
  })
})
