import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Deed, forbiddenBy } from '../../../src/domain/deeds'
import { daysAfter, daysBetween } from '../../../src/domain/programme/calendarDate'
import { leftOutRace } from '../../../src/domain/programme/leftOutRace'
import { anyWish, monday, programmeFor, programmeOf } from '../../support/wishes'

const runs: readonly Deed[] = ['run', 'run-long', 'run-fast', 'race', 'run-in-heat', 'load-leg']
const anyRacer = fc
  .record({
    wish: anyWish,
    forbids: fc.subarray([...runs]),
    raceIn: fc.nat(200),
    km: fc.constantFrom(5, 10, 21.1, 42.2),
  })
  .map(({ wish, forbids, raceIn, km }) => ({
    ...wish,
    race: { date: daysAfter(wish.start, raceIn), km },
    forbidden: forbiddenBy(forbids),
  }))

describe('a race that the plan speaks against', () => {
  it.each<Deed>(['run', 'run-fast', 'race'])('is left out where %s is forbidden, and named as such', (deed) => {
    const race = { date: '2027-04-18', km: 21.1 }
    const { leftOut, race: ledTo, far } = programmeOf({ race, forbidden: forbiddenBy([deed]) })
    expect({ leftOut, ledTo, far }).toEqual({ leftOut: race, ledTo: undefined, far: undefined })
  })

  it('is one further than their longest run, for whoever must not run longer', () => {
    const forbidden = forbiddenBy(['run-long'])
    const race = (km: number) => ({ date: '2027-04-18', km })
    expect(leftOutRace({ start: monday, race: race(42.2), longestKm: 12, forbidden })).toEqual(race(42.2))
    expect(leftOutRace({ start: monday, race: race(10), longestKm: 12, forbidden })).toBeUndefined()
    expect(leftOutRace({ start: monday, race: race(42.2), longestKm: 12, forbidden: new Set() })).toBeUndefined()
  })

  it('is any of more than about an hour, for whoever must not run longer: the race card has none for them', () => {
    const forbidden = forbiddenBy(['run-long'])
    const race = { date: '2027-04-18', km: 21.1 }
    expect(leftOutRace({ start: monday, race, longestKm: 22, forbidden })).toEqual(race)
    expect(leftOutRace({ start: monday, race, forbidden })).toEqual(race)
    expect(programmeOf({ race, longestKm: 22, forbidden })).toMatchObject({ race: undefined, noFurther: false })
  })

  it('has no long run on its day, and no longer one before it than it is itself', () => {
    for (let days = 1; days < 40; days += 1) {
      const race = { date: daysAfter(monday, days), km: 14 }
      const { weeks } = programmeOf({ race, forbidden: forbiddenBy(['race']) })
      const long = weeks.flatMap(({ sessions }) => sessions.filter(({ kind }) => kind === 'long-run'))
      expect(long.length).toBeGreaterThan(0)
      expect(long.map(({ date }) => date)).not.toContain(race.date)
      expect(Math.max(...long.map(({ km = 0 }) => km))).toBeLessThanOrEqual(14)
    }
  })

  it('or that the weeks lead up to: every race to come is one or the other, or has weeks of its own later', () => {
    fc.assert(
      fc.property(anyRacer, (wish) => {
        const { race, leftOut, far, weeks } = programmeFor(wish)
        expect([race, leftOut, far].filter((one) => one !== undefined)).toHaveLength(1)
        const long = weeks.flatMap(({ sessions }) => sessions.filter(({ kind }) => kind === 'long-run'))
        for (const { date } of long) expect(date).not.toBe(wish.race.date)
        if (race !== undefined) expect(daysBetween(weeks.at(-1)?.to ?? '', race.date)).toBe(0)
      }),
    )
  })
})
