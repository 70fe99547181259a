import { describe, expect, it } from 'vitest'
import { measures } from '../../../src/content/measures'
import { actions } from '../../../src/content/programme/actions'
import { catalogue } from '../../../src/content/programme/catalogue'
import { exercises } from '../../../src/content/programme/exercises'
import { lines } from '../../../src/content/tomorrow/lines'
import type { Measure } from '../../../src/domain/plan/measure'
import { catalogueFor } from '../../../src/domain/programme/catalogueFor'
import { firstEfforts } from '../../../src/domain/programme/firstEfforts'
import { minutesOf } from '../../../src/domain/programme/minutesOf'
import { newEfforts } from '../../../src/domain/programme/newEfforts'
import type { Lines } from '../../../src/domain/tomorrow/cardWords'
import { measureIds } from '../../../src/domain/vocabulary'
import { runner } from '../../support/runner'
import { runners } from '../../support/runners'

const none: ReadonlySet<never> = new Set()

/** The actions that are exercises, with their weeks. */
const strength = measureIds.flatMap((id) => {
  const action = actions[id]
  return action.kind === 'exercises' ? [[id, action] as const] : []
})
const onCard: Lines = lines

describe('an exercise that a plan names', () => {
  it.each(strength)('is described with its drawing in the week of %s that asks for it first', (id, { weeks }) => {
    const { progression = [] }: Measure = measures[id]
    const told = progression.flatMap(({ week }) => newEfforts(id, week, catalogue, none))
    const asked = new Set(weeks.flat().map(({ exercise }) => exercise))
    expect(told.map(({ exercise }) => exercise).toSorted()).toEqual([...asked].toSorted())
    for (const { exercise } of told) expect(exercises[exercise].from).not.toBe('')
  })

  it.each(Object.entries(exercises))(
    '%s says how it begins, how it ends, how fast, and what counts as one',
    (_, one) => {
      for (const text of [one.from, one.to, one.tempo, one.one]) expect(text).toMatch(/\.$/)
      expect(one.one).toMatch(/\bone\b|time/)
    },
  )

  it.each(strength)('takes on the card as many minutes as %s and its programme begin with', (id, { weeks }) => {
    const minutes = minutesOf(weeks[0], exercises)
    for (const { say } of onCard[id]?.tomorrow ?? []) expect(say).toMatch(new RegExp(`^${minutes} minutes`))
    const { dose }: Measure = measures[id]
    const [, first, most = first] = JSON.stringify(dose).match(/(\d+)(?:-(\d+))? min/) ?? []
    if (first === undefined) return
    expect(Number(first)).toBe(minutes)
    // Rounded up to what a runner plans with.
    const longest = Math.max(...weeks.map((week) => minutesOf(week, exercises)))
    expect(Number(most)).toBe(longest > 15 ? Math.ceil(longest / 5) * 5 : longest)
  })
})

describe('the muscle that cramps', () => {
  const stretched = (where: 'calf' | 'hamstring' | 'quad') =>
    firstEfforts('bedtime-calf-stretch', catalogueFor(catalogue, { where: [where] }), none).map(
      ({ exercise }) => exercise,
    )

  it('is the one that is stretched before bed', () => {
    expect(stretched('calf')).toEqual(['calf-stretch'])
    expect(stretched('hamstring')).toEqual(['hamstring-stretch'])
    expect(stretched('quad')).toEqual(['thigh-stretch'])
  })

  it('is the one that is made stronger', () => {
    const calf = runner(runners.racesTooFast)
    const hamstring = calf.butSays({ where: ['hamstring', 'both-legs'] })
    expect(calf.planIds).toContain('calf-strengthening')
    expect(hamstring.planIds).toContain('hip-hamstring-strengthening')
  })
})
