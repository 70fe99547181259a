import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../../src/content/programme/catalogue'
import { daysBetween, weekdayOf } from '../../../src/domain/programme/calendarDate'
import { nextRunAfter } from '../../../src/domain/programme/nextRunAfter'
import { anyWish, monday, programmeFor, programmeOf } from '../../support/wishes'

/** A first half marathon in ten days, with runs on Tuesday, Thursday and Saturday. */
const soon = programmeOf({
  start: '2026-11-28',
  days: ['tue', 'thu', 'sat'],
  longestKm: 16,
  race: { date: '2026-12-08', km: 21.1 },
})

describe('the weeks just before a race', () => {
  it('name what was taken on and has to wait, and from when', () => {
    expect(soon.waiting).toEqual([{ measure: 'calf-strengthening', from: '2026-12-15' }])
    const raceWeek = programmeOf({ race: { date: '2027-03-06', km: 21.1 } })
    expect(raceWeek.waiting.map(({ measure }) => measure)).toEqual(['calf-strengthening', 'long-run-progression'])
    expect(programmeOf().waiting).toEqual([])
  })

  it('let nothing that was taken on vanish without a word', () => {
    fc.assert(
      fc.property(anyWish, (wish) => {
        const { race, weeks, withRuns, waiting } = programmeFor(wish)
        fc.pre(race !== undefined)
        const told = [...weeks.flatMap(({ sessions }) => sessions), ...withRuns, ...waiting]
        for (const measure of wish.chosen) {
          if (catalogue.actions[measure].kind === 'when-it-cramps') continue
          expect(told.map((one) => one.measure)).toContain(measure)
        }
        for (const { from } of waiting) expect(from > race.date).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('keep the usual runs on their days, easy, and none on the day before', () => {
    expect(soon.weeks.map(({ easyRuns }) => easyRuns)).toEqual([['2026-12-01', '2026-12-03'], ['2026-12-05']])
  })

  it('put an easy run on no day that has another run or exercises, and on none that the legs need', () => {
    fc.assert(
      fc.property(anyWish, (wish) => {
        const { weeks, race, recoversUntil = '' } = programmeFor(wish)
        for (const { easyRuns, sessions, kind } of weeks)
          for (const date of easyRuns) {
            expect(['taper', 'race']).toContain(kind)
            expect(wish.days).toContain(weekdayOf(date))
            expect(race && daysBetween(date, race.date)).toBeGreaterThan(1)
            expect(date >= recoversUntil).toBe(true)
            const busy = sessions.filter((one) => one.date === date && !['daily', 'once'].includes(one.kind))
            expect(busy).toEqual([])
          }
      }),
      { numRuns: 300 },
    )
  })

  it('plan no run for whoever took on none, and on no day that nobody chose', () => {
    const race = { date: '2027-03-13', km: 10 }
    const none = (other: Parameters<typeof programmeOf>[0]) =>
      expect(programmeOf({ race, ...other }).weeks.flatMap(({ easyRuns }) => easyRuns)).toEqual([])
    none({ chosen: ['calf-strengthening'] })
    none({ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] })
  })

  it('know the next run, with its length where it is known', () => {
    expect(nextRunAfter(soon, '2026-11-27')).toEqual({ date: '2026-11-28', km: 9.9, easy: false })
    expect(nextRunAfter(soon, '2026-11-28')).toEqual({ date: '2026-12-01', easy: true })
    expect(nextRunAfter(soon, '2026-12-05')).toBeUndefined()
  })

  it('leave the other runs of ordinary weeks to the runner', () => {
    expect(nextRunAfter(programmeOf(), monday)).toMatchObject({ date: '2027-03-07', easy: false })
  })
})
