import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysAfter, daysBetween } from '../../../src/domain/programme/calendarDate'
import { longRunNotes } from '../../../src/domain/programme/longRunNotes'
import { anyWish, monday, programmeFor, programmeOf, sessionsFor } from '../../support/wishes'

const kms = (programme: ReturnType<typeof programmeOf>) =>
  sessionsFor(programme, 'long-run-progression').map(({ km }) => km)

describe('the last two weeks before a race', () => {
  const strength = ['calf-strengthening', 'hip-hamstring-strengthening', 'plyometric-progression'] as const
  it('ask for no exercise, and no more of one, that the weeks before had not', () => {
    fc.assert(
      fc.property(anyWish, (any) => {
        const programme = programmeFor({ ...any, chosen: [...strength] })
        const { race } = programme
        fc.pre(race !== undefined)
        for (const measure of strength) {
          const sessions = sessionsFor(programme, measure)
          const late = sessions.filter(({ date }) => daysBetween(date, race.date) <= 14)
          const early = sessions.filter(({ date }) => daysBetween(date, race.date) > 14)
          const known = new Set(early.flatMap(({ efforts }) => efforts.map(({ exercise }) => exercise)))
          if (early.length === 0) continue
          for (const { efforts } of late)
            for (const { exercise } of efforts) expect([...known], `${measure} ${race.date}`).toContain(exercise)
        }
      }),
    )
  })
})

describe('a race far too long for now', () => {
  const marathon = { date: daysAfter(monday, 69), km: 42.2 }
  const far = (longestKm: number, km = 42.2) =>
    programmeOf({ longestKm, race: { ...marathon, km }, chosen: ['pacing-plan', 'long-run-progression'] })

  it('is to be shorter, or walked for the most part: nothing is said of its pace', () => {
    const programme = far(5)
    expect(longRunNotes(programme).map(({ is }) => is)).toEqual(['too-far'])
    expect(programme.raceDay).toEqual([])
  })

  it('is told apart from one that is only long', () => {
    expect(longRunNotes(far(12)).map(({ is }) => is)).toEqual(['far-from-race'])
    expect(far(12).raceDay).not.toEqual([])
    expect(far(5, 10).raceDay).not.toEqual([])
  })
})

describe('runs in the heat', () => {
  const both = ['heat-acclimatisation', 'long-run-progression'] as const
  it.each(['under-18', 'under-40', '40-plus'] as const)('do not come with a longer long run (%s)', (age) => {
    expect(kms(programmeOf({ age, chosen: [...both] }))).toEqual([10, 10, 10.5, 7.5, 11.5, 12.5])
  })

  it('before a race hold it level, too', () => {
    const race = { date: daysAfter(monday, 55), km: 42.2 }
    fc.assert(
      fc.property(anyWish, (any) => {
        const programme = programmeFor({ ...any, race: any.race ?? race, chosen: [...both] })
        const before: number[] = any.longestKm === undefined ? [] : [any.longestKm]
        for (const { sessions } of programme.weeks) {
          const long = sessions.flatMap(({ km }) => km ?? [])
          const hot = sessions.some(({ measure }) => measure === 'heat-acclimatisation')
          if (hot && before.length > 0) for (const km of long) expect(km).toBeLessThanOrEqual(Math.max(...before))
          before.push(...long)
        }
      }),
    )
  })

  it('say so where no length is known', () => {
    const { longestKm: _, ...unknown } = { ...anyOne(), longestKm: 0 }
    expect(sessionsFor(programmeFor(unknown), 'long-run-progression')[0]?.say).toMatch(/no longer/)
  })
})

function anyOne() {
  return {
    start: monday,
    days: ['mon', 'wed', 'fri', 'sun'] as const,
    chosen: ['heat-acclimatisation', 'long-run-progression'] as const,
    forbidden: new Set<never>(),
    age: 'under-40' as const,
    missed: [],
  }
}

describe('a long run that is longer than the goal already', () => {
  it('stays as long as it is, and grows no further', () => {
    expect(kms(programmeOf({ longestKm: 25, goalKm: 10 }))).toEqual([25, 25, 25, 18, 25, 25])
    const race = { date: daysAfter(monday, 41), km: 10 }
    expect(kms(programmeOf({ longestKm: 25, race })).slice(0, 3)).toEqual([25, 25, 25])
  })
})
