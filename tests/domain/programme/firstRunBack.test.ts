import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysAfter, daysBetween, weekdayOf } from '../../../src/domain/programme/calendarDate'
import { daysWithout, recoveryDays } from '../../../src/domain/programme/recovery'
import { anyWish, programmeFor, programmeOf, sessionsFor } from '../../support/wishes'

const runs = (programme: ReturnType<typeof programmeOf>) =>
  sessionsFor(programme, 'long-run-progression').map(({ date, km }) => ({
    on: `${weekdayOf(date)} ${date.slice(5)}`,
    km,
  }))

describe('the first run after a race', () => {
  /** A half marathon on a Friday: no run before Tuesday, 1 December. */
  const friday = { start: '2026-11-27', pastRace: { date: '2026-11-27', km: 21.1 }, longestKm: 16 }

  it('has a day of its own before the long run comes back, and is a third of it', () => {
    const weeks = programmeOf({ ...friday, race: { date: '2027-01-01', km: 21.1 } })
    expect(runs(weeks).slice(0, 3)).toEqual([
      { on: 'wed 12-02', km: 5.3 },
      { on: 'sun 12-06', km: 10.5 },
      { on: 'sun 12-13', km: 16 },
    ])
    expect(sessionsFor(weeks, 'long-run-progression')[0]?.say).toBe('Easy short run, {km:5.3}')
    expect(weeks.runsFrom).toBe('2026-12-01')
  })

  it('is on the first day that bears it where none of the chosen days is in time', () => {
    expect(runs(programmeOf({ ...friday, days: ['sun'] })).slice(0, 2)).toEqual([
      { on: 'tue 12-01', km: 5.3 },
      { on: 'sun 12-06', km: 10.5 },
    ])
  })

  it('is not on the day before a long run', () => {
    const sunday = { start: '2026-11-22', pastRace: { date: '2026-11-22', km: 21.1 }, longestKm: 16 }
    expect(runs(programmeOf({ ...sunday, days: ['sat', 'sun'] })).slice(0, 2)).toEqual([
      { on: 'thu 11-26', km: 5.3 },
      { on: 'sun 11-29', km: 10.5 },
    ])
  })

  it('is planned for no one whose legs have recovered', () => {
    expect(programmeOf({ ...friday, start: '2026-12-04' }).runsFrom).toBeUndefined()
    expect(programmeOf().runsFrom).toBeUndefined()
  })

  it('is a third at most, on no day without running, whoever raced, and every run after it leaves a day between', () => {
    fc.assert(
      fc.property(anyWish, (any) => {
        const { pastRace, age, longestKm } = any
        fc.pre(pastRace !== undefined && longestKm !== undefined)
        const long = sessionsFor(programmeFor({ ...any, chosen: ['long-run-progression'] }), 'long-run-progression')
        for (const { date, km = 0 } of long) {
          expect(date >= daysAfter(pastRace.date, daysWithout(pastRace, age))).toBe(true)
          if (daysBetween(pastRace.date, date) < recoveryDays(pastRace, age))
            expect(km).toBeLessThanOrEqual(longestKm / 3 + 1e-9)
        }
        for (const [nth, { date }] of long.entries()) {
          const next = long[nth + 1]
          if (next !== undefined) expect(daysBetween(date, next.date)).toBeGreaterThan(1)
        }
      }),
      { numRuns: 300 },
    )
  })
})
