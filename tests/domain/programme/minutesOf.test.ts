import { describe, expect, it } from 'vitest'
import { exercises } from '../../../src/content/programme/exercises'
import { hopWeeks } from '../../../src/content/programme/strength'
import { minutesOf } from '../../../src/domain/programme/minutesOf'
import { programmeOf, sessionsFor } from '../../support/wishes'

const calf = sessionsFor(programmeOf(), 'calf-strengthening')

describe('the minutes of a session', () => {
  it('follow from its sets, how long each raise takes, and half a minute of rest between sets', () => {
    // Six sets of twelve raises of six seconds, and five rests.
    expect((6 * 12 * 6 + 5 * 30) / 60).toBeCloseTo(9.7)
    expect(calf[0]?.minutes).toBe(10)
  })

  it('grow with the weeks', () => {
    const weekly = calf.map(({ minutes = 0 }) => minutes)
    expect(weekly).toEqual(weekly.toSorted((one, other) => one - other))
    expect(weekly.at(-1)).toBeGreaterThan(20)
  })

  it('count both sides, and a hold by its seconds', () => {
    expect(minutesOf([{ exercise: 'balance', sets: 2, seconds: 30, eachSide: true }], exercises)).toBe(4)
    expect(minutesOf([], exercises)).toBe(0)
  })

  it('are fewer where something is left out or halved before a race', () => {
    const race = { date: '2027-04-18', km: 42.2 }
    const last = sessionsFor(programmeOf({ race }), 'calf-strengthening').at(-1)
    expect(last?.minutes).toBe(last && minutesOf(last.efforts, exercises))
    expect(minutesOf(hopWeeks.weeks[0], exercises)).toBeLessThan(3)
  })
})
