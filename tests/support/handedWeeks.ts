import fc from 'fast-check'
import { barrierIds, countIds, cueIds, shareIds, skipReasons } from '../../src/domain/programme/choices'
import type { HandedWeeks, PlacedOutcome } from '../../src/domain/programme/handedWeeks'
import { weekdays } from '../../src/domain/programme/weekdays'
import { measureIds } from '../../src/domain/vocabulary'
import { monday } from './wishes'

const dayMs = 86_400_000
const dayOf = (number: number) => new Date(number * dayMs).toISOString().slice(0, 10)
const later = (date: string, days: number) => dayOf(Date.parse(date) / dayMs + days)

/** Every session of these weeks, with what became of it. */
function outcomesOf(
  weeks: Pick<HandedWeeks, 'takenOn'>,
  perWeek: readonly number[],
  count: number,
  as: (at: number) => PlacedOutcome['as'],
): readonly PlacedOutcome[] {
  const { start, chosen } = weeks.takenOn
  return chosen.flatMap((measure, which) =>
    Array.from({ length: count }, (_, week) =>
      Array.from({ length: perWeek[which] ?? 0 }, (__, nth) => ({
        measure,
        week: week + 1,
        nth: nth + 1,
        on: later(start, week * 7 + Math.min(6, nth * 2)),
        as: as(week * 7 + nth),
      })),
    ).flat(),
  )
}

const checkIn = (week: number) =>
  ({ week, on: later(monday, week * 7), cramps: '1', runs: '3-5', did: 'most' }) as const

const typicalSetUp = {
  takenOn: {
    start: monday,
    days: ['mon', 'wed', 'fri', 'sun'],
    chosen: ['calf-strengthening', 'long-run-progression', 'bedtime-calf-stretch'],
    cues: { 'calf-strengthening': 'brush-teeth', 'bedtime-calf-stretch': 'bed' },
    barrier: 'time',
    longestKm: 12.5,
    race: { date: '2027-04-18', km: 21.1 },
  },
} as const satisfies Partial<HandedWeeks>

/** Six weeks at their end: strength three times a week, a long run, a stretch every day, now and then something left out. */
export const typicalWeeks: HandedWeeks = {
  ...typicalSetUp,
  outcomes: outcomesOf(typicalSetUp, [3, 1, 7], 6, (at) => (at % 5 === 4 ? 'tired' : 'done')),
  checkIns: [checkIn(2), checkIn(4), checkIn(6)],
}

const longestSetUp = {
  takenOn: {
    start: monday,
    days: [...weekdays],
    chosen: ['bedtime-calf-stretch', 'electrolyte-foods', 'alcohol-cutback'],
    cues: { 'bedtime-calf-stretch': 'bed', 'electrolyte-foods': 'lunch', 'alcohol-cutback': 'home' },
    barrier: 'weather',
    longestKm: 24,
    goalKm: 42.2,
    race: { date: '2027-12-12', km: 42.2 },
    pastRace: { date: '2027-02-28', km: 42.2 },
  },
} as const satisfies Partial<HandedWeeks>

/** As much as the app ever makes: three things on every day of twelve weeks. */
export const longestWeeks: HandedWeeks = {
  ...longestSetUp,
  outcomes: outcomesOf(longestSetUp, [7, 7, 7], 12, () => 'done'),
  checkIns: [checkIn(2), checkIn(4), checkIn(6)],
}

/** From 2000 to 2199, less the weeks that begin then. */
const anyDay = fc.integer({ min: 10_957, max: 83_850 }).map(dayOf)
const anyKm = fc.integer({ min: 1, max: 100_000 }).map((tens) => tens / 100)
const anyRace = fc.record({ date: anyDay, km: anyKm }, { requiredKeys: ['date'] })

/** Any weeks that a runner can have, from any day that the app takes. */
export const anyWeeks: fc.Arbitrary<HandedWeeks> = fc
  .record({
    takenOn: fc.record(
      {
        start: anyDay,
        days: fc.subarray([...weekdays], { minLength: 1 }),
        chosen: fc
          .subarray([...measureIds], { minLength: 1, maxLength: 3 })
          .chain((some) => fc.shuffledSubarray(some, { minLength: some.length })),
        cues: fc.constant({}),
        barrier: fc.constantFrom(...barrierIds),
        longestKm: anyKm,
        goalKm: anyKm,
        race: anyRace,
        pastRace: anyRace,
      },
      { requiredKeys: ['start', 'days', 'chosen', 'cues'] },
    ),
    cue: fc.option(fc.constantFrom(...cueIds), { nil: undefined }),
    ticks: fc.uniqueArray(
      fc.record({
        which: fc.nat(2),
        week: fc.integer({ min: 1, max: 16 }),
        nth: fc.integer({ min: 1, max: 8 }),
        day: fc.nat(6),
        as: fc.constantFrom('done', ...skipReasons),
      }),
      { selector: ({ which, week, nth }) => `${which} ${week} ${nth}`, maxLength: 40 },
    ),
    checkIns: fc.uniqueArray(
      fc.record({
        week: fc.constantFrom(2, 4, 6),
        on: anyDay,
        cramps: fc.constantFrom(...countIds),
        runs: fc.constantFrom(...countIds),
        did: fc.constantFrom(...shareIds),
      }),
      { selector: ({ week }) => week },
    ),
  })
  .map(({ takenOn, cue, ticks, checkIns }) => {
    const { chosen, start } = takenOn
    const outcomes = ticks
      .sort((a, b) => a.which - b.which || a.week - b.week || a.nth - b.nth)
      .flatMap(({ which, week, nth, day, as }) => {
        const measure = chosen[which]
        return measure ? [{ measure, week, nth, as, on: later(start, (week - 1) * 7 + day) }] : []
      })
    return { takenOn: { ...takenOn, ...(cue && { cues: { [chosen[0] ?? '']: cue } }) }, outcomes, checkIns }
  })
