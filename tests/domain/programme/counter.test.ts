import { describe, expect, it } from 'vitest'
import { type Counter, counterStep, isOver, newCounter, sideOf } from '../../../src/domain/programme/counter'

const efforts = [
  { exercise: 'calf-raise', sets: 2, reps: 12 },
  { exercise: 'balance', sets: 1, seconds: 3, eachSide: true },
] as const
const counted = (...events: readonly Parameters<typeof counterStep>[1][]): Counter =>
  events.reduce(counterStep, newCounter(efforts))

describe('a session that is counted', () => {
  it('goes through the sets of each exercise, and then is over', () => {
    expect(counted('round')).toMatchObject({ at: 0, round: 1 })
    expect(counted('round', 'round')).toMatchObject({ at: 1, round: 0 })
    expect(isOver(counted('round', 'round', 'round', 'round'))).toBe(true)
  })

  it('counts a hold down to the next side', () => {
    const held = counted('round', 'round', 'start', 'tick', 'tick')
    expect(held).toMatchObject({ at: 1, round: 0, left: 1 })
    expect(counterStep(held, 'tick')).toMatchObject({ round: 1, left: undefined })
    expect([0, 1].map((round) => sideOf(efforts[1], round))).toEqual(['left', 'right'])
  })

  it('has no seconds to count for repetitions, and none after the end', () => {
    expect(counted('start')).toMatchObject({ left: undefined })
    const over = counted('round', 'round', 'round', 'round')
    expect(counterStep(over, 'tick')).toEqual(over)
  })

  it('goes one back, over the start of an exercise too', () => {
    expect(counted('round', 'round', 'back')).toMatchObject({ at: 0, round: 1 })
    expect(isOver(counted('round', 'round', 'round', 'round', 'back'))).toBe(false)
    expect(counted('back')).toMatchObject({ at: 0, round: 0 })
  })
})
