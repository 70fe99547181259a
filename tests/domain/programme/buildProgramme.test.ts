import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exercises } from '../../../src/content/programme/exercises'
import { makeProgrammeFor } from '../../../src/content/programme/makeProgramme'
import { daysAfter, daysBetween, weekdayOf } from '../../../src/domain/programme/calendarDate'
import type { Wish } from '../../../src/domain/programme/programme'
import { recoveryDays } from '../../../src/domain/programme/recovery'
import { anyWish, monday, programmeFor, programmeOf, sessionsFor, wish } from '../../support/wishes'

const kms = (programme: ReturnType<typeof programmeOf>) =>
  sessionsFor(programme, 'long-run-progression').map(({ km }) => km)

describe('six weeks', () => {
  it('grow by the steps of the evidence, with a lighter fourth week', () => {
    const programme = programmeOf()
    expect(programme.weeks.map(({ kind }) => kind)).toEqual(['build', 'build', 'build', 'lighter', 'build', 'build'])
    expect(kms(programme)).toEqual([10.5, 11.5, 12.5, 9, 13.5, 14.5])
    const reps = sessionsFor(programme, 'calf-strengthening').map(({ efforts }) => efforts[0]?.reps)
    expect(reps).toEqual([12, 12, 12, 15, 15, 15, 8, 8, 8, 10, 10, 10, 15, 15, 15, 20, 20, 20])
  })

  it('put strength on three days that do not follow each other, and the long run on a Sunday', () => {
    const [week] = programmeOf().weeks
    const days = week?.sessions.map(({ date, kind }) => `${weekdayOf(date)} ${kind}`)
    expect(days).toEqual(['mon exercises', 'wed exercises', 'fri exercises', 'sun long-run'])
  })

  it.each([15, 21.1, 25, 29])('ease the long run a week before a race of %s km, whatever its weekday', (km) => {
    for (let days = 42; days < 56; days += 1) {
      const race = { km, date: daysAfter(monday, days) }
      const runs = sessionsFor(programmeOf({ race, longestKm: 16 }), 'long-run-progression')
      const close = runs.filter(({ date }) => daysBetween(date, race.date) < 11)
      const longest = Math.max(...runs.map((run) => run.km ?? 0))
      for (const run of close) expect(run.km).toBeLessThanOrEqual(0.7 * longest)
    }
  })

  it('have what is done on a run on the first day that has one', () => {
    const film = (other: Partial<Wish>) =>
      sessionsFor(programmeOf({ chosen: ['foot-strike-review'], days: ['thu'], ...other }), 'foot-strike-review')
    expect(film({}).map(({ date }) => date)).toEqual(['2027-03-04'])
    const raced = film({ pastRace: { date: '2027-02-28', km: 42.2 } })
    expect(raced).toMatchObject([{ date: '2027-03-11', id: 'foot-strike-review-w1-1' }])
  })

  it('ask how it goes on the day after a race, not on its day', () => {
    expect(programmeOf({ race: { date: '2027-03-10', km: 10 } }).checkIns).toEqual([{ week: 2, date: '2027-03-11' }])
  })

  it('ask how it goes at the end of weeks two, four and six', () => {
    expect(programmeOf().checkIns).toEqual([
      { week: 2, date: '2027-03-14' },
      { week: 4, date: '2027-03-28' },
      { week: 6, date: '2027-04-11' },
    ])
  })

  it('repeat what was missed instead of doubling it', () => {
    const programme = programmeOf({ missed: [2] })
    expect(programme.weeks).toHaveLength(7)
    expect(kms(programme)).toEqual([10.5, 11.5, 11.5, 12.5, 9, 13.5, 14.5])
  })

  it('never go further than the goal', () => {
    expect(kms(programmeOf({ goalKm: 12 }))).toEqual([10.5, 11.5, 12, 8.6, 12, 12])
  })
})

describe('a race ahead', () => {
  const marathon = { date: '2027-04-18', km: 42.2 }

  it('ends the programme, after two weeks of less', () => {
    const programme = programmeOf({ race: marathon, longestKm: 24 })
    expect(programme.end).toBe(marathon.date)
    expect(programme.weeks.map(({ kind }) => kind).slice(-3)).toEqual(['build', 'taper', 'race'])
    expect(kms(programme)).toEqual([25, 27.5, 30, 21.5, 32, 19.2])
    const lastStrength = sessionsFor(programme, 'calf-strengthening').at(-1)
    expect(lastStrength?.date).toBe('2027-04-14')
    expect(lastStrength?.efforts[0]?.sets).toBe(2)
  })

  it('has no new exercises begun in its last two weeks', () => {
    const programme = programmeOf({ race: { date: '2027-03-14', km: 10 } })
    expect(sessionsFor(programme, 'calf-strengthening')).toEqual([])
  })

  it('a year away is left out until it comes near', () => {
    const programme = programmeOf({ race: { date: '2028-03-14', km: 10 } })
    expect(programme.weeks).toHaveLength(6)
    expect(programme.race).toBeUndefined()
  })

  it('out of reach is named all the same, with the day on which its own weeks begin', () => {
    const programme = programmeOf({ start: '2026-11-25', race: { date: '2027-04-18', km: 42.2 } })
    expect(programme.far).toEqual({ race: { date: '2027-04-18', km: 42.2 }, beginOn: '2027-03-07', weeks: 20 })
    expect(programmeOf({ race: marathon }).far).toBeUndefined()
    const forbidden = new Set(['race'] as const)
    expect(programmeOf({ start: '2026-11-25', race: marathon, forbidden }).far).toBeUndefined()
  })
})

describe('a race just run', () => {
  const pastRace = { date: '2027-02-28', km: 42.2 }

  it('is followed by two weeks of rest before anything grows', () => {
    const programme = programmeOf({ pastRace })
    expect(programme.weeks.map(({ kind }) => kind).slice(0, 3)).toEqual(['recovery', 'recovery', 'build'])
    expect(programme.weeks[0]?.sessions.map(({ date }) => date)).toEqual(['2027-03-07'])
    expect(kms(programme).slice(0, 2)).toEqual([3.3, 3.3])
  })

  it('is followed by a long run that comes back by shares, never from a third to all of it in a week', () => {
    const tired = { start: '2026-11-25', pastRace: { date: '2026-11-25', km: 42.2 }, longestKm: 28 }
    expect(kms(programmeOf(tired))).toEqual([9.3, 9.3, 14, 18.5, 23, 16.5, 28, 29])
    const halfMarathon = { start: monday, pastRace: { date: '2027-02-28', km: 21.1 }, longestKm: 18 }
    expect(kms(programmeOf(halfMarathon)).slice(0, 5)).toEqual([6, 6, 12, 18, 18.5])
  })

  it('is followed by shares without a number, too, where no length is known', () => {
    const { longestKm: _, ...unknown } = wish({ pastRace })
    const says = sessionsFor(programmeFor(unknown), 'long-run-progression').map(({ say }) => say)
    expect(says.slice(1, 5).join('; ')).toMatch(/third.*half.*two thirds.*little shorter/)
  })

  it('weeks ago is still counted: who begins late begins on the step that is due', () => {
    const late = { start: daysAfter(pastRace.date, 22), pastRace, longestKm: 28 }
    expect(kms(programmeOf(late)).slice(0, 3)).toEqual([18.5, 23, 28])
  })

  it('of a hundred kilometres, or at forty, is given three', () => {
    expect(recoveryDays({ date: monday, km: 100 }, 'under-40')).toBe(21)
    expect(recoveryDays(pastRace, '40-plus')).toBe(21)
    expect(recoveryDays({ date: monday, km: 10 }, 'under-40')).toBe(7)
  })
})

describe('a month without', () => {
  it('brings the long run back by shares, since no run of the last thirty days is left to build on', () => {
    const away = programmeOf({ longestKm: 20, missed: [2, 3, 4, 5, 6] })
    expect(kms(away).slice(0, 8)).toEqual([21, 23, 23, 23, 23, 10.5, 10.5, 14])
  })
})

describe('getting used to heat', () => {
  const heat = (other: Parameters<typeof programmeOf>[0]) => {
    const programme = programmeOf({ chosen: ['heat-acclimatisation', 'long-run-progression'], ...other })
    return sessionsFor(programme, 'heat-acclimatisation')
  }

  it('belongs to the two weeks before a race, and waits for the weeks of one out of reach', () => {
    const dates = heat({ race: { date: '2027-04-18', km: 42.2 } }).map(({ date }) => date)
    expect(dates.length).toBeGreaterThan(0)
    for (const date of dates) expect(daysBetween(date, '2027-04-18')).toBeLessThanOrEqual(20)
    expect(heat({ start: '2026-11-25', race: { date: '2027-04-18' }, pastRace: { date: '2026-11-25' } })).toEqual([])
  })

  it('never falls on the day of the long run, nor on legs that recover', () => {
    const chosen: Wish['chosen'] = ['heat-acclimatisation', 'long-run-progression']
    fc.assert(
      fc.property(anyWish, (wish) => {
        const programme = programmeFor({ ...wish, chosen })
        const long = new Set(sessionsFor(programme, 'long-run-progression').map(({ date }) => date))
        for (const { date } of sessionsFor(programme, 'heat-acclimatisation')) {
          expect(long.has(date)).toBe(false)
          expect(programme.recoversUntil === undefined || date >= programme.recoversUntil).toBe(true)
        }
      }),
    )
  })

  it('asks less of those under 18, and only they read of it', () => {
    expect(heat({ age: 'under-18' })[0]?.say).toMatch(/15 to 20/)
    expect(heat({})[0]?.say).not.toMatch(/18|15 to 20/)
  })

  it('says how long, where, and with whom, in a line that needs no other', () => {
    const [first] = heat({})
    expect(first?.say).toBe('30 easy minutes somewhere warm, with someone, in place of an easy run.')
    expect(first?.minutes).toBeUndefined()
    const begins = makeProgrammeFor({ health: ['18-39', 'medicines'], medicines: ['antidepressant'] })
    const [gentle] = sessionsFor(begins(wish({ chosen: ['heat-acclimatisation'] })), 'heat-acclimatisation')
    expect(gentle?.say).toMatch(/^10 easy minutes somewhere warm/)
  })
})

describe('whatever is wished for', () => {
  const always = (
    check: (
      programme: ReturnType<typeof programmeOf>,
      wish: typeof anyWish extends fc.Arbitrary<infer W> ? W : never,
    ) => void,
  ) =>
    fc.assert(
      fc.property(anyWish, (wish) => check(programmeFor(wish), wish)),
      { numRuns: 300 },
    )

  it('no long run is more than a tenth longer than the longest before it, or than the goal', () => {
    always((programme, { longestKm, goalKm, race }) => {
      let longest = longestKm ?? 0
      for (const { km } of sessionsFor(programme, 'long-run-progression')) {
        if (km === undefined) continue
        expect(km).toBeLessThanOrEqual(longest * 1.1 + 1e-9)
        // Whoever runs further than the goal already is not taken back to it.
        const goal = goalKm ?? (programme.race && race?.km)
        if (goal !== undefined) expect(km).toBeLessThanOrEqual(Math.max(goal, longestKm ?? 0))
        longest = Math.max(longest, km)
      }
    })
  })

  it('no long run after a race leaves out a step of the way back', () => {
    always((programme, { longestKm, pastRace, missed, start }) => {
      // Weeks that were missed have examples of their own above.
      fc.pre(longestKm !== undefined && missed.length === 0)
      const raced = pastRace !== undefined && (pastRace.km ?? 42.2) >= 15 && daysBetween(pastRace.date, start) < 14
      // After a race the run before it is no measure of what the legs bear.
      const done = raced ? [] : [{ date: start, km: longestKm }]
      let before = longestKm
      for (const { sessions } of programme.weeks) {
        for (const { date, km } of sessions) {
          if (km === undefined) continue
          const recent = Math.max(0, ...done.filter((one) => daysBetween(one.date, date) <= 30).map((one) => one.km))
          const short = (pastRace?.km ?? 42.2) < 30
          const steps = short ? [0, 1 / 3, 2 / 3, 1] : [0, 1 / 3, 1 / 2, 2 / 3, 5 / 6, 1]
          const reached = Math.max(0, ...steps.filter((step) => Math.ceil(before * step) <= Math.ceil(recent + 0.5)))
          const next = steps.find((step) => step > reached && step >= (short ? 2 / 3 : recent === 0 ? 0.5 : 0)) ?? 1
          // Two hundred metres are below what a runner can aim at.
          expect(km).toBeLessThanOrEqual(Math.max(recent * 1.1, before * next) + 0.2 + 1e-9)
          done.push({ date, km })
          before = Math.max(before, km)
        }
      }
    })
  })

  it('strength never falls on two days in a row within a week, and nothing on or after race day', () => {
    always((programme) => {
      for (const { sessions, from, to } of programme.weeks) {
        const dates = [...new Set(sessions.filter(({ kind }) => kind === 'exercises').map(({ date }) => date))].sort()
        for (const [nth, date] of dates.entries()) {
          const next = dates[nth + 1]
          if (next !== undefined) expect(daysBetween(date, next)).toBeGreaterThan(1)
        }
        for (const { date } of sessions) {
          expect(date >= from && date <= to).toBe(true)
          if (programme.race) expect(date < programme.race.date).toBe(true)
        }
      }
    })
  })

  it('no session has the name of another, and none is without anything to do', () => {
    always((programme) => {
      const all = programme.weeks.flatMap(({ sessions }) => sessions)
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
      for (const { kind, efforts, say } of all)
        expect(kind === 'exercises' ? efforts.length : say.length).toBeGreaterThan(0)
    })
  })

  it('nothing forbidden is asked', () => {
    fc.assert(
      fc.property(anyWish, (wish) => {
        const programme = programmeFor({
          ...wish,
          forbidden: new Set(['load-leg', 'jump', 'run', 'run-long', 'run-fast']),
        })
        expect(programme.race).toBeUndefined()
        for (const { sessions } of programme.weeks)
          for (const { kind, efforts } of sessions) {
            expect(kind).not.toBe('long-run')
            for (const { exercise } of efforts) {
              const { asks }: { asks: readonly string[] } = exercises[exercise]
              expect(asks).not.toContain('load-leg')
              expect(asks).not.toContain('jump')
            }
          }
      }),
    )
  })

  it('its days join up, week to week', () => {
    always((programme) => {
      for (const [nth, { from }] of programme.weeks.entries()) expect(from).toBe(daysAfter(programme.start, nth * 7))
    })
  })
})
