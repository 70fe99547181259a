import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fluidRangeText, fluidText, lengthText } from '../../../src/domain/numbers/measureText'
import { nextLongRun } from '../../../src/domain/numbers/nextLongRun'
import { couldBeRun, pacePlan } from '../../../src/domain/numbers/pacePlan'
import { shoeWear } from '../../../src/domain/numbers/shoeWear'

describe('the next long run', () => {
  const today = '2027-03-30'
  const done = (km: number, on: string, race = false) => ({ km, on, race })

  it('is a tenth longer than the longest training run of the last thirty days', () => {
    expect(nextLongRun([done(12, '2027-03-20'), done(9, '2027-03-27')], today)).toEqual({
      kind: 'next',
      longestKm: 12,
      upToKm: 13.2,
    })
  })

  it('does not build on a race, nor on what is long ago or has not come', () => {
    const runs = [done(42.2, '2027-03-21', true), done(30, '2027-02-27'), done(25, '2027-04-02')]
    expect(nextLongRun(runs, today)).toEqual({ kind: 'nothing-to-build-on' })
    expect(nextLongRun([done(30, '2027-02-28')], today)).toMatchObject({ longestKm: 30 })
  })

  it('is never more than a tenth longer, also when it is written down', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.5, max: 160, noNaN: true }),
        fc.constantFrom('metric', 'imperial'),
        (km, units) => {
          const next = nextLongRun([done(km, today)], today)
          const upTo = next.kind === 'next' ? next.upToKm : 0
          expect(upTo).toBeLessThanOrEqual(km * 1.1 + 1e-6)
          const written = Number(lengthText(upTo, units).split(' ')[0]) * (units === 'metric' ? 1 : 1.609344)
          expect(written).toBeLessThanOrEqual(upTo + 1e-6)
        },
      ),
    )
  })
})

describe('a pair of shoes', () => {
  it('goes on from the day it was written down, and tells when to look at it', () => {
    expect(shoeWear({ on: '2027-01-01', km: 300, kmPerWeek: 40 }, '2027-01-15')).toEqual({
      km: 380,
      state: 'fresh',
      lookOn: '2027-02-05',
      pastOn: '2027-03-30',
    })
  })

  it('has no date to look forward to once it is there, or when it is not run in', () => {
    expect(shoeWear({ on: '2027-01-01', km: 820, kmPerWeek: 40 }, '2027-01-01')).toMatchObject({
      state: 'past',
      lookOn: undefined,
      pastOn: undefined,
    })
    expect(shoeWear({ on: '2027-01-01', km: 100, kmPerWeek: 0 }, '2027-06-01')).toMatchObject({
      km: 100,
      lookOn: undefined,
    })
    expect(shoeWear({ on: '2027-01-01', km: 520, kmPerWeek: 20 }, '2027-01-01')).toMatchObject({
      state: 'look',
      lookOn: undefined,
    })
  })

  it('does not unrun kilometres when the clock was put back', () => {
    expect(shoeWear({ on: '2027-01-10', km: 100, kmPerWeek: 70 }, '2027-01-01').km).toBe(100)
  })
})

describe('the pace for a race', () => {
  it('splits a marathon every five kilometres, at the half and at the finish', () => {
    const { target, parts, splits } = pacePlan({ km: 42.195, seconds: 4 * 3600 }, 'metric')
    expect(target).toBe(342)
    expect(parts).toEqual({ start: 346, startFor: 5, afterHalf: 339 })
    expect(splits.map(({ at }) => at)).toEqual([5, 10, 15, 20, 42.195 / 2, 25, 30, 35, 40, 42.195])
    expect(splits.at(-1)?.seconds).toBeCloseTo(14_400)
  })

  it('counts in miles where the runner does', () => {
    const { target, parts, splits } = pacePlan({ km: 1.609344 * 10, seconds: 6000 }, 'imperial')
    expect([target, parts?.start, parts?.startFor, parts?.afterHalf]).toEqual([600, 608, 2.5, 596])
    expect(splits.map(({ at }) => Math.round(at))).toEqual([5, 10])
  })

  it('adds up: whoever runs what is written is in by the goal, and not minutes before it', () => {
    const goals = fc.record({
      km: fc.double({ min: 1, max: 170, noNaN: true }),
      perKm: fc.integer({ min: 150, max: 1200 }),
    })
    const takes = ({ km, seconds }: { km: number; seconds: number }, units: 'metric' | 'imperial') => {
      const { target, parts } = pacePlan({ km, seconds }, units)
      const distance = units === 'metric' ? km : km / 1.609344
      if (parts === undefined) return distance * target
      const { start, startFor, afterHalf } = parts
      return startFor * start + (distance / 2 - startFor) * target + (distance / 2) * afterHalf
    }
    expect(takes({ km: 42.195, seconds: 13_800 }, 'metric')).toBeLessThanOrEqual(13_800)
    fc.assert(
      fc.property(goals, fc.constantFrom('metric', 'imperial'), ({ km, perKm }, units) => {
        const seconds = Math.round(km * perKm)
        const written = takes({ km, seconds }, units)
        expect(written).toBeLessThanOrEqual(seconds + 1e-6)
        expect(written).toBeGreaterThan(seconds - km - 1)
      }),
    )
  })

  it('is what the plan says: a start of a quarter at most, and no faster than the target before halfway', () => {
    expect(pacePlan({ km: 10, seconds: 38 * 60 }, 'metric')).toMatchObject({
      target: 228,
      parts: { start: 233, startFor: 2.5, afterHalf: 225 },
    })
    const goals = fc.record({
      km: fc.double({ min: 3.3, max: 170, noNaN: true }),
      perKm: fc.integer({ min: 150, max: 1200 }),
    })
    fc.assert(
      fc.property(goals, fc.constantFrom('metric', 'imperial'), ({ km, perKm }, units) => {
        const distance = units === 'metric' ? km : km / 1.609344
        const seconds = km * perKm
        const { target, parts, half } = pacePlan({ km, seconds }, units)
        const startFor = parts?.startFor ?? 0
        expect(startFor).toBeGreaterThan(0)
        expect(startFor).toBeLessThanOrEqual(distance / 4)
        expect(parts?.start).toBeGreaterThan(target)
        expect(target).toBeGreaterThanOrEqual(seconds / distance - 1e-6)
        expect(half).toBeGreaterThan(seconds / 2)
        expect(parts?.afterHalf).toBeLessThan(seconds / distance)
      }),
    )
  })

  it('rises from split to split and ends on the goal', () => {
    const goals = fc.record({
      km: fc.double({ min: 1, max: 330, noNaN: true }),
      seconds: fc.integer({ min: 300, max: 200_000 }),
    })
    fc.assert(
      fc.property(goals, fc.constantFrom('metric', 'imperial'), (goal, units) => {
        const { splits } = pacePlan(goal, units)
        expect(splits.every(({ seconds }, at) => at === 0 || seconds > (splits[at - 1]?.seconds ?? 0))).toBe(true)
        expect(splits.at(-1)?.seconds).toBeCloseTo(goal.seconds, 3)
      }),
    )
  })

  it('asks again about a time in which nobody runs this far', () => {
    expect(couldBeRun({ km: 42.195, seconds: 3600 })).toBe(false)
    expect(couldBeRun({ km: 5, seconds: 3 * 3600 })).toBe(false)
    expect(couldBeRun({ km: 5, seconds: 1500 })).toBe(true)
  })
})

it('writes a drink down and never more than it is', () => {
  expect(fluidText(799, 'metric')).toBe('750 ml')
  expect(fluidText(800, 'imperial')).toBe('27 fl oz')
  expect(fluidRangeText(650, 800, 'metric')).toBe('650–800 ml')
  expect(fluidRangeText(800, 800, 'metric')).toBe('800 ml')
})
