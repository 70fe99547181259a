import { describe, expect, it } from 'vitest'
import { longRunProgression } from '../../../src/content/measures/long-run-progression'
import { tellMeasure } from '../../../src/domain/plan/tellMeasure'
import { daysAfter } from '../../../src/domain/programme/calendarDate'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { monday, programmeOf, sessionsFor } from '../../support/wishes'

/** The lengths of the weeks, each once, until the old one is reached. */
const lengths = (km: number, age: 'under-40' | '40-plus'): string => {
  const pastRace = { date: daysAfter(monday, -1), km }
  const runs = sessionsFor(programmeOf({ pastRace, age, longestKm: 18, goalKm: 18 }), 'long-run-progression')
  const all = runs.flatMap((run) => run.km ?? [])
  const rising = all.filter((one, nth) => one > Math.max(0, ...all.slice(0, nth)))
  const [first, ...then] = rising
  expect(first).toBe(18 / 3)
  const last = then.at(-1)
  return `a third, then ${then.length > 1 ? `${then.slice(0, -1).join(', ')} and ` : ''}${last}`
}

describe('the way back after a race, in the words of the plan', () => {
  const stepsFor = (health: NonNullable<Answers['health']>): string =>
    tellMeasure(longRunProgression, { load: ['race'], health }, new Set()).steps.join(' ')

  it('has the lengths that the weeks have under forty', () => {
    const said = stepsFor(['18-39', 'well'])
    expect(said).toContain(`after a half marathon: ${lengths(21.1, 'under-40')};`)
    expect(said).toContain(`after a marathon: ${lengths(42.2, 'under-40')};`)
    expect(said).toContain(`under {km:15}: ${lengths(10, 'under-40')}.`)
  })

  it('has those of forty and over, who take the smaller steps after a half marathon, too', () => {
    const said = stepsFor(['40-64', 'well'])
    expect(said).toContain(`after a half marathon or a marathon: ${lengths(21.1, '40-plus')};`)
    expect(lengths(42.2, '40-plus')).toBe(lengths(21.1, '40-plus'))
    expect(said).toContain(`under {km:15}: ${lengths(10, '40-plus')}.`)
    expect(said).not.toContain('after a half marathon:')
  })
})
