import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { forbiddenBy } from '../../../src/domain/deeds'
import type { LogEntry } from '../../../src/domain/log/logEntry'
import { daysAfter } from '../../../src/domain/programme/calendarDate'
import { armOn } from '../../../src/domain/trial/armOn'
import { evidenceOfBlocks } from '../../../src/domain/trial/blockEvidence'
import { evidenceAlong } from '../../../src/domain/trial/dayEvidence'
import { mayTry } from '../../../src/domain/trial/mayTry'
import { neededFor } from '../../../src/domain/trial/needed'
import { gainsOf, outcomesOf, tallyOf } from '../../../src/domain/trial/tally'
import type { Trial } from '../../../src/domain/trial/trial'
import { standingOf } from '../../../src/domain/trial/verdict'

const byDay: Trial = {
  measure: 'dynamic-warm-up',
  rule: 'by-day',
  counts: 'run',
  start: '2026-11-01',
  seed: 7,
  most: 165,
}
const byBlock: Trial = { ...byDay, measure: 'compression-after-run', rule: 'by-block', most: 14 }
const later = (days: number) => daysAfter(byDay.start, days)
const runs = (days: number, cramps: (day: number) => boolean): readonly LogEntry[] =>
  Array.from({ length: days }, (_, at) => ({ day: later(at), kind: 'run', cramped: cramps(at) }))

describe('the draw', () => {
  it('is the same whenever it is looked at, and about even', () => {
    const drawn = Array.from({ length: 1000 }, (_, at) => armOn(byDay, later(at)))
    expect(drawn).toEqual(drawn.map((_, at) => armOn(byDay, later(at))))
    expect(Math.abs(drawn.filter(Boolean).length - 500)).toBeLessThan(50)
  })

  it('gives each pair of blocks one with and one without', () => {
    for (let pair = 0; pair < 20; pair += 1)
      expect(armOn(byBlock, later(pair * 28))).toBe(!armOn(byBlock, later(pair * 28 + 14)))
  })
})

describe('the tally', () => {
  it('takes two runs of a day as one draw', () => {
    const twice: readonly LogEntry[] = [false, true].map((cramped) => ({ day: later(3), kind: 'run', cramped }))
    expect(outcomesOf(byDay, twice, later(9))).toEqual([{ arm: armOn(byDay, later(3)), cramped: true }])
  })

  it('leaves out nights, and what was before it or is still to come', () => {
    const others: readonly LogEntry[] = [
      { day: later(2), kind: 'night', cramped: true },
      { day: later(-1), kind: 'run', cramped: true },
      { day: later(10), kind: 'run', cramped: true },
    ]
    expect(outcomesOf(byDay, others, later(9))).toEqual([])
  })

  it('leaves out the first four days of a block, and pairs that are not over', () => {
    const early = runs(56, (day) => day % 14 < 4)
    expect(gainsOf(byBlock, early, later(55))).toEqual([0])
    expect(gainsOf(byBlock, early, later(56))).toEqual([0, 0])
  })

  it('counts every entry on one side only', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 80 }), (cramps) => {
        const log = runs(cramps.length, (day) => cramps[day] === true)
        const { with: on, without: off } = tallyOf(byDay, log, later(100))
        expect(on.of + off.of).toBe(cramps.length)
        expect(on.cramped + off.cramped).toBe(cramps.filter(Boolean).length)
      }),
    )
  })
})

describe('the bets', () => {
  /** Every way the coin can fall in so many steps. */
  const falls = (steps: number) =>
    Array.from({ length: 2 ** steps }, (_, code) => Array.from({ length: steps }, (_, at) => ((code >> at) & 1) === 1))
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

  it('are fair whatever the days are like, if the measure does nothing: over all draws the stake stays one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
        fc.constantFrom('helps', 'harms'),
        (cramps, side) => {
          const stakes = falls(6).map((arms) =>
            evidenceAlong(
              arms.map((arm, at) => ({ arm, cramped: cramps[at] === true })),
              side,
            ).at(-1),
          )
          expect(mean(stakes as number[])).toBeCloseTo(1, 9)
        },
      ),
      { numRuns: 40 },
    )
  })

  it('are fair between blocks, too', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 6, maxLength: 6 }), (gains) => {
        const stakes = falls(6).map((signs) =>
          evidenceOfBlocks(
            gains.map((gain, at) => (signs[at] ? gain : -gain)),
            'helps',
          ).at(-1),
        )
        expect(mean(stakes as number[])).toBeCloseTo(1, 9)
      }),
      { numRuns: 40 },
    )
  })
})

describe('the verdict', () => {
  const today = later(400)

  it('cannot tell before anything was logged', () => {
    expect(standingOf(byDay, [], today)).toEqual({ verdict: 'open', steps: 0 })
  })

  it('sees a measure that stops every cramp', () => {
    expect(
      standingOf(
        byDay,
        runs(30, (day) => !armOn(byDay, later(day))),
        today,
      ).verdict,
    ).toBe('helps')
  })

  it('says so when there are more cramps with it', () => {
    expect(
      standingOf(
        byDay,
        runs(30, (day) => armOn(byDay, later(day))),
        today,
      ).verdict,
    ).toBe('worse')
  })

  it('ends without a difference after as many days as were told beforehand', () => {
    const log = (days: number) => runs(days, (day) => day % 3 === 0)
    expect(standingOf(byDay, log(164), today).verdict).toBe('open')
    expect(standingOf(byDay, log(165), today).verdict).toBe('no-difference')
  })

  it('holds once it is reached, whatever comes after', () => {
    const good = runs(30, (day) => !armOn(byDay, later(day)))
    const bad = runs(90, (day) => (day < 30 ? !armOn(byDay, later(day)) : armOn(byDay, later(day))))
    expect(standingOf(byDay, good, today).verdict).toBe(standingOf(byDay, bad, today).verdict)
  })

  it('sees a measure that works in blocks', () => {
    expect(
      standingOf(
        byBlock,
        runs(28 * 9, (day) => !armOn(byBlock, later(day))),
        today,
      ).verdict,
    ).toBe('helps')
  })
})

describe('what is told beforehand', () => {
  it('is the next rarer row, and nothing for a runner who hardly ever cramps', () => {
    expect(neededFor('by-day', 'run', 0.65)?.share).toBe(0.5)
    expect(neededFor('by-day', 'run', 0.1)).toBeUndefined()
    expect(neededFor('by-block', 'run', 0.5)).toBeUndefined()
  })
})

describe('who may try', () => {
  it('is nobody with a sign for a doctor, and nobody to whom the deed is forbidden', () => {
    expect(mayTry(['stretch'], new Set(), 'self-care')).toBe(true)
    for (const triage of ['emergency', 'same-day', 'see-doctor'] as const)
      expect(mayTry(['stretch'], new Set(), triage)).toBe(false)
    expect(mayTry(['jump'], forbiddenBy(['exercise-leg']), 'self-care')).toBe(false)
  })
})
