import { describe, expect, it } from 'vitest'
import { conflicts } from '../../../../src/content/conflicts'
import { beware } from '../../../../src/content/tomorrow/beware'
import type { Answers } from '../../../../src/domain/questionnaire/questionnaire'
import { runner } from '../../../support/runner'
import { runners } from '../../../support/runners'

const condition = (...conditions: Extract<Answers['conditions'], readonly unknown[]>) =>
  runner({ ...runners.lateInTheRace, health: ['40-64', 'condition'], conditions })

describe('heart block or myasthenia, ticked as one', () => {
  it('forbids what another heart condition and a muscle illness forbid', () => {
    const { cautions, assessment } = condition('heart-block-or-myasthenia')
    expect(cautions).toContain('heart-block-or-myasthenia')
    for (const one of ['heart-disease', 'nerve-or-muscle'] as const)
      expect([...assessment.plan.forbidden]).toEqual(
        expect.arrayContaining([...condition(one).assessment.plan.forbidden]),
      )
  })

  it('is not told of a medicine, nor whoever takes one of a condition', () => {
    expect(condition('heart-block-or-myasthenia').cautions).not.toContain('magnesium-with-medicine')
    for (const says of [conflicts['magnesium-with-medicine'].say, beware['magnesium-with-medicine']])
      expect(says).not.toMatch(/condition/)
  })
})

describe('an anti-inflammatory painkiller', () => {
  const takes = (...conditions: Extract<Answers['conditions'], readonly unknown[]>) =>
    runner({
      ...runners.lateInTheRace,
      health: ['40-64', 'medicines', 'condition'],
      medicines: ['painkillers-on-runs'],
      conditions,
    })

  it.each(['bleeding-disorder', 'bowel', 'ileostomy'] as const)('does not go with %s', (one) => {
    expect(takes(one).cautions).toContain('painkillers-with-risk')
  })

  it('sends whose blood clots slowly to ask, as on a blood thinner', () => {
    expect(takes('bleeding-disorder').flags).toContain('painkiller-risk')
    expect(beware['anticoagulants-and-massage']).not.toMatch(/blood thinner/)
  })
})
