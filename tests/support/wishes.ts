import fc from 'fast-check'
import { makeProgrammeFor } from '../../src/content/programme/makeProgramme'
import { daysAfter } from '../../src/domain/programme/calendarDate'
import type { Programme, Wish } from '../../src/domain/programme/programme'
import { weekdays } from '../../src/domain/programme/weekdays'
import { type MeasureId, measureIds } from '../../src/domain/vocabulary'

/** A Monday. */
export const monday = '2027-03-01'

/** A runner who has three days a week and takes on calf strength and the long run. */
export const wish = (other: Partial<Wish> = {}): Wish => ({
  start: monday,
  days: ['mon', 'wed', 'fri', 'sun'],
  chosen: ['calf-strengthening', 'long-run-progression'],
  forbidden: new Set(),
  age: 'under-40',
  longestKm: 10,
  missed: [],
  ...other,
})

export const programmeFor = makeProgrammeFor({})

export const programmeOf = (other: Partial<Wish> = {}): Programme => programmeFor(wish(other))

export const sessionsFor = (programme: Programme, measure: MeasureId) =>
  programme.weeks.flatMap(({ sessions }) => sessions.filter((one) => one.measure === measure))

/** Any runner's wish: any days, up to three things, a race behind or ahead or none. */
export const anyWish: fc.Arbitrary<Wish> = fc
  .record({
    shift: fc.nat(400),
    days: fc.subarray([...weekdays], { minLength: 1 }),
    chosen: fc.subarray([...measureIds], { minLength: 1, maxLength: 3 }),
    age: fc.constantFrom('under-18', 'under-40', '40-plus'),
    longestKm: fc.option(fc.integer({ min: 2, max: 45 }), { nil: undefined }),
    goalKm: fc.option(fc.integer({ min: 3, max: 100 }), { nil: undefined }),
    raceIn: fc.option(fc.integer({ min: 0, max: 200 }), { nil: undefined }),
    raceKm: fc.option(fc.constantFrom(5, 10, 21.1, 42.2, 100), { nil: undefined }),
    racedAgo: fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined }),
    missed: fc.subarray([1, 2, 3, 4, 5, 6]),
  })
  .map(({ shift, raceIn, raceKm, racedAgo, longestKm, goalKm, ...rest }) => {
    const start = daysAfter(monday, shift)
    return {
      ...rest,
      start,
      forbidden: new Set<never>(),
      ...(longestKm !== undefined && { longestKm }),
      ...(goalKm !== undefined && { goalKm }),
      ...(raceIn !== undefined && { race: { date: daysAfter(start, raceIn), ...(raceKm && { km: raceKm }) } }),
      ...(racedAgo !== undefined && { pastRace: { date: daysAfter(start, -racedAgo), ...(raceKm && { km: raceKm }) } }),
    } as Wish
  })
