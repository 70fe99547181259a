import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { factsFrom } from '../../../src/app/advice/factsFrom'
import { programmeFacts } from '../../../src/app/advice/programmeFacts'
import { shortDay } from '../../../src/app/days/dayWords'
import { inLine } from '../../../src/app/programme/inLine'
import { programmeFrom } from '../../../src/app/programme/programmeFrom'
import { assess } from '../../../src/content/model'
import { actions } from '../../../src/content/programme/actions'
import { cardFor } from '../../../src/content/tomorrow/cardFor'
import { weekSay } from '../../../src/content/weekSay'
import { isUrgent } from '../../../src/domain/flags/screenRedFlags'
import { daysAfter } from '../../../src/domain/programme/calendarDate'
import type { Programme } from '../../../src/domain/programme/programme'
import { weekOn } from '../../../src/domain/programme/progress'
import { canTakeOn } from '../../../src/domain/programme/propose'
import { weekdays } from '../../../src/domain/programme/weekdays'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { withSetUp } from '../../../src/state/programme/keptProgramme'
import { programmeKind, type SetUp } from '../../../src/state/programme/programmeKind'
import { plainRunnersSaying } from '../../support/arbitraryRunners'
import { finished } from '../../support/finished'

/** A Saturday. */
const start = '2026-11-28'

type Weeks = Pick<SetUp, 'days' | 'longestKm' | 'race' | 'pastRace'>

/** Everything that a runner reads on one day of their weeks, on the card and in the weeks. */
function readOn(answers: Answers, more: Weeks, day: number, picks: readonly number[] = []) {
  const assessment = assess(answers)
  const open = canTakeOn(assessment, actions).map(({ measure }) => measure)
  const [first] = open
  if (isUrgent(assessment.triage) || first === undefined) return undefined
  // The long run is always among them where the plan has it, as most of what could go wrong is about runs.
  const picked = picks.flatMap((pick) => open[pick % open.length] ?? [])
  const chosen = [...new Set([...open.filter((one) => one === 'long-run-progression'), ...picked, first])].slice(0, 3)
  const setUp: SetUp = { is: 'set-up', start, chosen, cues: {}, ...more }
  const kept = withSetUp(programmeKind.empty, setUp, 1)
  const today = daysAfter(start, day)
  const programme = programmeFrom(kept, assessment, answers, today)?.programme
  if (programme === undefined || today >= programme.end) return undefined
  const facts = {
    ...factsFrom(setUp, undefined, answers, today, assessment.plan.forbidden),
    ...programmeFacts(assessment, answers, kept, today),
  }
  const { lines } = cardFor(assessment, answers, facts)
  const say = (moment: string) => lines.find((line) => line.moment === moment)?.say ?? ''
  return { assessment, programme, today, tomorrow: daysAfter(today, 1), facts, lines, say }
}

/** Every run that has a day, after today: the long ones, the easy ones that are named, and the race. */
function runsAfter({ weeks, race }: Programme, today: string) {
  const runs = weeks.flatMap(({ sessions, easyRuns }) => [
    ...sessions.filter(({ kind }) => kind === 'long-run').map(({ date, km }) => ({ date, km, easy: false })),
    ...easyRuns.map((date) => ({ date, km: undefined, easy: true })),
  ])
  return [...runs, ...(race ? [{ ...race, easy: false }] : [])]
    .filter(({ date }) => date > today)
    .sort((one, other) => (one.date < other.date ? -1 : 1))
}

const dayIn = /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d{1,2} [A-Z][a-z]{2}\b|\bTomorrow\b/
/** From when on runs are allowed is no day of a run. */
const withoutRest = (say: string): string => say.replace(/^[^.]*\bno running before [^.]*\. Then: /i, '')
const told = (say: string) => ({ day: dayIn.exec(say)?.[0], km: /\{km:([\d.]+)\}/.exec(say)?.[1] })

const marathoner: Answers = {
  'signs-now': ['none'],
  'early-signs': ['none'],
  where: ['calf', 'both-legs'],
  feel: ['locks', 'flickers'],
  when: ['last-part', 'races-only'],
  load: ['2-to-4h', 'race', 'longer', 'harder'],
  heat: 'mild',
  health: ['18-39', 'well'],
}
const itsWeeks: Weeks = {
  days: ['tue', 'thu', 'sun'],
  longestKm: 28,
  race: { date: '2027-01-17', km: 42.2 },
  pastRace: { date: '2026-09-28' },
}

/** Runners who were told to run further by and by, in weeks of any kind, on any of their days. */
const cases = fc.record({
  answers: plainRunnersSaying({ load: ['2-to-4h', 'longer'], when: ['last-part'] }).chain((answers) =>
    fc
      .record({
        load: fc.constantFrom<NonNullable<Answers['load']>>(
          ['2-to-4h', 'longer'],
          ['2-to-4h', 'longer', 'race', 'harder'],
        ),
        when: fc.constantFrom<NonNullable<Answers['when']>>(['last-part'], ['last-part', 'in-bed'], ['in-bed']),
        feel: fc.constantFrom<NonNullable<Answers['feel']>>(['locks'], ['locks', 'flickers'], ['stays-tight']),
      })
      .map((more): Answers => finished({ ...answers, ...more })),
  ),
  weeks: fc.record(
    {
      days: fc.subarray([...weekdays], { minLength: 1 }),
      longestKm: fc.constantFrom(6, 14.5, 28),
      race: fc.record({
        date: fc.integer({ min: 3, max: 120 }).map((days) => daysAfter(start, days)),
        km: fc.constantFrom(10, 21.1, 42.2),
      }),
      pastRace: fc.record({
        date: fc.integer({ min: 0, max: 61 }).map((days) => daysAfter(start, -days)),
        km: fc.constantFrom(10, 42.2),
      }),
    },
    { requiredKeys: ['days'] },
  ),
  day: fc.integer({ min: 0, max: 56 }),
  picks: fc.array(fc.nat(20), { minLength: 2, maxLength: 2 }),
})
type Read = NonNullable<ReturnType<typeof readOn>>

function forDays(check: (read: Read) => void): void {
  let looked = 0
  fc.assert(
    fc.property(cases, ({ answers, weeks, day, picks }) => {
      const read = readOn(answers, weeks as Weeks, day, picks)
      if (read === undefined || read.assessment.plan.forbidden.has('run')) return
      looked += 1
      check(read)
    }),
    {
      numRuns: 150,
      examples: [0, 3, 7, 36, 49]
        .map((day) => ({ answers: marathoner, weeks: itsWeeks, day, picks: [0, 1] }))
        .map((one) => [one]) as never,
    },
  )
  expect(looked).toBeGreaterThan(40)
}

describe('while the weeks run, the card', () => {
  it.each<readonly [number, string, string, string]>([
    [
      0,
      'Tomorrow: Easy long run, {km:29}.',
      'Your next run: Tomorrow, {km:29}. If your calf',
      'The long run after it: Sun 6',
    ],
    [3, 'Tomorrow: As you planned: rest, or', 'Your next run: Easy. If your calf', 'Your next long run: Sun 6 Dec'],
    [49, 'Tomorrow: Race day, {km:42.2}.', 'Your next run: Tomorrow, your race. If', 'Your next race: First quarter'],
  ])('speaks with one voice of the weeks before a marathon, on day %i', (day, ...says) => {
    const lines = readOn(marathoner, itsWeeks, day)?.lines.map(({ heading, say }) => `${heading}: ${say}`)
    expect(lines).toEqual(says.map((say) => expect.stringContaining(say)))
  })

  it('gives the next run no other day or length than they do, and calls no long run short', () => {
    forDays(({ programme, today, tomorrow, say }) => {
      const line = withoutRest(say('nextRun'))
      const { day, km } = told(line)
      const [next] = runsAfter(programme, today)
      if (next?.date === tomorrow) expect([shortDay(tomorrow), 'Tomorrow']).toContain(day)
      if (day !== undefined) expect(day === 'Tomorrow' ? shortDay(tomorrow) : day).toBe(next && shortDay(next.date))
      if (day !== undefined && km !== undefined) expect(Number(km)).toBe(next?.km)
      if (km !== undefined || (day !== undefined && !next?.easy)) expect(line).not.toMatch(/\bshort/i)
    })
  })

  it('names a next run only where they name all of them, and leaves the others as they do', () => {
    forDays(({ assessment, programme, facts, tomorrow, say }) => {
      const week = weekOn(programme, tomorrow)
      if (week === undefined || facts.recovering) return
      if (!/^Your other runs stay/.test(weekSay(week.kind, assessment))) return
      const line = say('nextRun')
      expect([undefined, 'Tomorrow']).toContain(told(line).day)
      expect(line).not.toMatch(/\bshort/i)
    })
  })

  it('tells each run once', () => {
    forDays(({ programme, tomorrow, lines, say }) => {
      const long = told(say('nextLong'))
      if (long.day === undefined) return
      const planned = runsAfter(programme, '').find(({ date }) => shortDay(date) === long.day)
      expect(planned?.easy).toBe(false)
      if (long.km !== undefined) expect(Number(long.km)).toBe(planned?.km)
      const later = programme.weeks
        .flatMap(({ sessions }) => sessions)
        .some(({ kind, date }) => kind === 'long-run' && date > tomorrow)
      if (later) expect(long.day, JSON.stringify(lines)).not.toBe(shortDay(tomorrow))
    })
  })

  it('has for tomorrow what they have, and rest only where they have it', () => {
    forDays(({ assessment, programme, facts, tomorrow, lines }) => {
      const line = lines.find(({ moment }) => moment === 'tomorrow')
      if (line === undefined || (line.measure && facts.undone?.includes(line.measure))) return
      const week = weekOn(programme, tomorrow)
      const sessions = (week?.sessions ?? []).filter(({ date }) => date === tomorrow).map((one) => inLine(one.say))
      if (sessions.length > 0) return expect(sessions.some((one) => line.say.startsWith(one))).toBe(true)
      if (programme.race?.date === tomorrow && !programme.tooFar) return expect(line.say).toMatch(/^Race day/)
      if (week?.easyRuns.includes(tomorrow)) return expect(line.say).toMatch(/easy run/)
      if (week && !facts.recovering && /^Your other runs/.test(weekSay(week.kind, assessment)))
        expect(line.say).not.toMatch(/^Rest, or walk/)
    })
  })
})
