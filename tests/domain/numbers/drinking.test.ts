import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fluidRange, sodiumRange } from '../../../src/domain/numbers/drinking'

const anyWish = fc.record({
  sweatMlPerHour: fc.option(fc.integer({ min: 260, max: 5730 }), { nil: undefined }),
  weightKg: fc.option(fc.integer({ min: 25, max: 250 }), { nil: undefined }),
  minutes: fc.integer({ min: 1, max: 2000 }),
  onlyCeiling: fc.boolean(),
})

describe('how much to drink', () => {
  it('is never more than is sweated, nor than most runners drink, nor less than nothing', () => {
    fc.assert(
      fc.property(anyWish, (wish) => {
        const range = fluidRange(wish)
        expect(range === undefined).toBe(wish.minutes < 40)
        if (range === undefined) return
        expect(range.to).toBeLessThanOrEqual(Math.min(wish.sweatMlPerHour ?? 800, 800))
        expect(range.from ?? 0).toBeGreaterThanOrEqual(0)
        expect(range.from ?? 0).toBeLessThanOrEqual(range.to)
        if (wish.onlyCeiling) expect(range.from).toBeUndefined()
      }),
    )
  })

  it('begins where most runners do, or lower where little has to be made up', () => {
    // 1000 ml an hour over 4 hours is 4 litres; 70 kg may lose 1.4 of them, and 650 an hour would read as a target.
    expect(fluidRange({ sweatMlPerHour: 1000, weightKg: 70, minutes: 240, onlyCeiling: false })).toEqual({
      from: 300,
      to: 800,
      own: true,
    })
    // 500 ml an hour over 5 hours is 2.5 litres; 70 kg may lose 1.4 of them, which leaves 220 an hour.
    expect(fluidRange({ sweatMlPerHour: 500, weightKg: 70, minutes: 300, onlyCeiling: false })).toEqual({
      from: 200,
      to: 500,
      own: true,
    })
    expect(fluidRange({ sweatMlPerHour: 600, weightKg: 70, minutes: 60, onlyCeiling: false })).toMatchObject({
      from: 0,
      to: 600,
    })
  })

  it('is nothing under forty minutes', () => {
    expect(fluidRange({ minutes: 39, onlyCeiling: false })).toBeUndefined()
  })
})

describe('salt', () => {
  it.each([
    [89, true, true, undefined],
    [90, true, false, { from: 300, to: 600 }],
    [240, false, true, { from: 300, to: 600 }],
    [240, false, false, undefined],
  ])('over %i minutes, in heat %s, salty sweat %s', (minutes, hot, salty, range) => {
    expect(sodiumRange(minutes, hot, salty)).toEqual(range)
  })
})
