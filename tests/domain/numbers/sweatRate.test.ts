import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { meanSweat, readSweat, type SweatRun, sweatFor } from '../../../src/domain/numbers/sweatRate'

const run = (more: Partial<SweatRun> = {}): SweatRun => ({
  beforeKg: 70,
  afterKg: 69.2,
  drunkMl: 300,
  passedMl: 0,
  minutes: 60,
  hot: false,
  ...more,
})

describe('a run between two weighings', () => {
  it('loses a litre for a kilogram, with what was drunk and without what was passed', () => {
    expect(readSweat(run())).toMatchObject({ kind: 'rate', mlPerHour: expect.closeTo(1100) })
    expect(readSweat(run({ passedMl: 200 }))).toMatchObject({ mlPerHour: expect.closeTo(900) })
    expect(readSweat(run({ minutes: 120 }))).toMatchObject({ mlPerHour: expect.closeTo(550) })
  })

  it('tells the share of the weight that was lost, below zero for someone who came back heavier', () => {
    expect(readSweat(run())).toMatchObject({ lost: expect.closeTo(0.8 / 70) })
    expect(readSweat(run({ afterKg: 70.5, drunkMl: 1500 }))).toMatchObject({
      kind: 'rate',
      lost: expect.closeTo(-0.5 / 70),
    })
  })

  it.each([
    ['lost-too-much', { afterKg: 65 }],
    ['gained-too-much', { afterKg: 72.5, drunkMl: 4000 }],
    ['too-little-sweat', { afterKg: 70, drunkMl: 100 }],
    ['too-much-sweat', { afterKg: 67, drunkMl: 3500 }],
  ] as const)('is asked about again where it says %s', (kind, more) => {
    expect(readSweat(run(more))).toMatchObject({ kind })
  })

  it('has come back heavier, whatever else its numbers say', () => {
    const part = (min: number, max: number) => fc.double({ min, max, noNaN: true })
    fc.assert(
      fc.property(
        part(30, 120),
        part(0.001, 0.2),
        part(0, 6000),
        fc.integer({ min: 20, max: 360 }),
        (beforeKg, gained, drunkMl, minutes) => {
          const reading = readSweat(run({ beforeKg, afterKg: beforeKg * (1 + gained), drunkMl, minutes }))
          expect(reading.lost).toBeLessThan(0)
        },
      ),
    )
  })
})

describe('several runs', () => {
  it('are averaged, heat apart, and one that cannot be right counts for nothing', () => {
    const runs = [run(), run({ afterKg: 69 }), run({ afterKg: 60 }), run({ hot: true, afterKg: 68.5 })]
    expect(meanSweat(runs, false)).toEqual({ mlPerHour: expect.closeTo(1200), runs: 2 })
    expect(meanSweat(runs, true)).toEqual({ mlPerHour: expect.closeTo(1800), runs: 1 })
    expect(meanSweat([], false)).toBeUndefined()
  })

  it('never take a rate from heat into cool weather', () => {
    expect(sweatFor([run({ hot: true })], false)).toBeUndefined()
    expect(sweatFor([run()], true)?.runs).toBe(1)
  })

  it('have a mean between the least and the most', () => {
    const weights = fc.double({ min: 68.5, max: 69.9, noNaN: true })
    fc.assert(
      fc.property(fc.array(weights, { minLength: 1, maxLength: 8 }), (afters) => {
        const runs = afters.map((afterKg) => run({ afterKg }))
        const rates = runs.map((one) => (70 - one.afterKg) * 1000 + 300)
        const mean = meanSweat(runs, false)?.mlPerHour ?? 0
        expect(mean).toBeGreaterThanOrEqual(Math.min(...rates) - 0.01)
        expect(mean).toBeLessThanOrEqual(Math.max(...rates) + 0.01)
      }),
    )
  })
})
