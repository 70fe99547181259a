import { describe, expect, it } from 'vitest'
import { fillRules, runNotes } from '../../../src/content/factsFromRuns'
import { inUnits } from '../../../src/domain/quantity'
import { questionnaire } from '../../../src/domain/questionnaire/questionnaire'
import type { Activity } from '../../../src/domain/runs/activity'
import { compareRun } from '../../../src/domain/runs/compareRun'
import { factsFromRuns, notesFromRuns } from '../../../src/domain/runs/factsFromRuns'
import { inMay, run } from '../../support/runHistory'

const month = inMay(1, 4, 7, 10, 13, 16, 19, 22, 25, 28)
const suggested = (its: Partial<Activity>, history = month) =>
  factsFromRuns(compareRun(run('2024-05-30', its), history), fillRules).map(
    ({ question, answer, because }) => [`${question} ${answer}`, inUnits(because, 'metric')] as const,
  )
const answersOf = (its: Partial<Activity>, history = month) => suggested(its, history).map(([answer]) => answer)

describe('the quiz filled in from a run', () => {
  it('says that it was longer than any in 30 days, and by how much', () => {
    expect(suggested({ km: 13.1 })).toContainEqual([
      'load longer',
      '31% longer than any in the 30 days before it (13.1 km; the longest was 10 km).',
    ])
    expect(answersOf({ km: 10.5 })).not.toContain('load longer')
  })

  it('says how long it took', () => {
    expect(suggested({ minutes: 83 })).toContainEqual(['load 1-to-2h', 'it took 1 hour 23 minutes.'])
    expect(answersOf({ minutes: 59 })).toContain('load under-1h')
    expect(answersOf({ minutes: 241 })).toContain('load over-4h')
  })

  it('says that it began too fast', () => {
    expect(answersOf({ thirds: { first: 320, middle: 360, last: 360 } })).toContain('load fast-start')
    expect(answersOf({ thirds: { first: 355, middle: 360, last: 360 } })).not.toContain('load fast-start')
  })

  it('says that the weeks before were growing', () => {
    expect(answersOf({}, [...month, ...inMay(24, 26, 27, 29)])).toContain('load more-weekly')
    expect(answersOf({})).not.toContain('load more-weekly')
  })

  it('says once that it was hilly, though it was steep and steeper than usual', () => {
    const flat = month.map((it) => ({ ...it, ascent: 50 }))
    expect(answersOf({ ascent: 300 }, flat).filter((it) => it === 'load hillier')).toHaveLength(1)
    expect(answersOf({ ascent: 60 }, flat)).not.toContain('load hillier')
  })

  it('says that it was the first run after a break', () => {
    expect(answersOf({}, inMay(1, 4, 7, 10))).toContain('load comeback')
    expect(answersOf({})).not.toContain('load comeback')
  })

  it('says the weather, and whether the runner was used to it', () => {
    const weather = (celsius: number) => ({ temperature: { celsius, from: 'weather' as const } })
    const warm = (celsius: number) => month.map((it) => ({ ...it, ...weather(celsius) }))
    expect(answersOf(weather(29), warm(14))).toContain('heat hot-not-used')
    expect(answersOf(weather(29), warm(28))).toContain('heat hot-used')
    expect(answersOf(weather(21), warm(14))).toContain('heat warm')
    expect(answersOf({ temperature: { celsius: 30, from: 'watch' } }, warm(14)).join()).not.toMatch('heat')
  })

  it('says how far the shoes have gone', () => {
    const worn = [run('2023-05-01', { km: 900, shoes: 'Blue' }), ...month]
    expect(answersOf({ shoes: 'Blue' }, worn)).toContain('shoes worn')
  })

  it('tells no more than how long it took, when there is no month before it', () => {
    expect(answersOf({ km: 30, minutes: 200 }, [])).toEqual(['load 2-to-4h'])
  })

  it('never suggests two answers that shut each other out', () => {
    const atMostOne = questionnaire.load.atMostOne.map((set): readonly string[] => set)
    const answers = answersOf({
      km: 15,
      minutes: 80,
      movingMinutes: 80,
      thirds: { first: 300, middle: 320, last: 400 },
    })
    const load = answers.filter((it) => it.startsWith('load ')).map((it) => it.slice(5))
    expect(load.length).toBeGreaterThan(3)
    for (const set of atMostOne) expect(load.filter((it) => set.includes(it)).length).toBeLessThanOrEqual(1)
  })

  it('names in its reasons only facts that it asked for, so that no reason has a hole', () => {
    for (const { when, because } of [...fillRules, ...runNotes]) {
      const named = [...because.matchAll(/\{(\w+)\}/g)].map(([, fact]) => fact)
      const asked: readonly string[] = when.map(({ fact }) => fact)
      const known = because.includes('{longestBefore}')
        ? [...asked, 'km', 'longestBefore']
        : because.includes('{usualWeekKm}')
          ? [...asked, 'usualWeekKm']
          : asked
      expect(known).toEqual(expect.arrayContaining(named))
    }
  })

  it('also tells of a fade and of the hour, which no question asks for', () => {
    const facts = compareRun(
      run('2024-05-30', { clockAhead: 120, thirds: { first: 360, middle: 360, last: 450 } }),
      month,
    )
    expect(notesFromRuns(facts, runNotes)).toEqual([
      'In its last third, each stretch took you 25% longer than in the middle.',
      'You began it at your usual pace of that month.',
      'It began after 9:00 on your clock.',
    ])
  })
})
