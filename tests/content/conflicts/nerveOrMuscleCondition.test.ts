import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/content/model'
import { myAppointment } from '../../../src/content/myAppointment'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { runner } from '../../support/runner'
import { signsAndCautions } from '../../support/signsAndCautions'

describe('a nerve or muscle condition', () => {
  const base: Answers = { 'signs-now': ['none'], health: ['18-39', 'well'] }
  const wasting: Answers = { ...base, where: ['calf'], feel: ['twitches'], 'rest-signs': ['wasting'] }
  const asks = (says: Answers) =>
    myAppointment(assess(says), says)
      ?.asks.map(({ say }) => say)
      .join(' ') ?? ''

  it('is said of nobody who has none', () => {
    expect(`${signsAndCautions(wasting)} ${asks(wasting)}`).not.toMatch(/nerve or muscle condition/i)
    const { forbidden } = runner(wasting).assessment.plan
    expect(
      (['run-long', 'run-in-heat', 'load-leg', 'massage-deeply', 'take-magnesium'] as const).filter(
        (deed) => !forbidden.has(deed),
      ),
    ).toEqual([])
  })

  it('is named to whoever has one', () => {
    const has: Answers = { ...base, where: ['calf'], health: ['18-39', 'condition'], conditions: ['nerve-or-muscle'] }
    expect(signsAndCautions(has)).toMatch(/nerve or muscle condition/i)
  })
})
