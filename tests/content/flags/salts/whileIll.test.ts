import { describe, expect, it } from 'vitest'
import { conflicts } from '../../../../src/content/conflicts'
import { redFlags } from '../../../../src/content/redFlags'
import type { Answers } from '../../../../src/domain/questionnaire/questionnaire'
import { runner } from '../../../support/runner'
import { runners } from '../../../support/runners'

const onLithium: Answers = { ...runners.lateInTheRace, health: ['40-64', 'medicines'], medicines: ['lithium'] }

describe('lithium', () => {
  it.each([
    ['ill', { health: ['40-64', 'medicines', 'ill-lately'] }],
    ['dried out by a hot run', { drinking: ['lighter'], heat: 'hot-not-used' }],
  ] as const satisfies readonly (readonly [string, Answers])[])(
    'is a call today when %s, with the signs of too much',
    (_, more) => {
      const { cautions, assessment } = runner({ ...onLithium, ...more })
      expect(cautions).toContain('lithium-while-ill')
      expect(assessment.plan.first).toContain('lithium-while-ill')
      expect(assessment.plan.forbidden).toContain('run')
      expect(conflicts['lithium-while-ill'].say).toMatch(/today.*signs of too much lithium.*emergency number/)
    },
  )

  it('and an illness lately are for today, and heat alone is not', () => {
    const { triage, flags } = runner({ ...onLithium, health: ['40-64', 'medicines', 'ill-lately'] })
    expect(triage).toBe('same-day')
    expect(flags).toContain('lithium-while-ill')
    expect(runner({ ...onLithium, drinking: ['lighter'], heat: 'hot-not-used' }).triage).not.toBe('same-day')
  })

  it('is not, while well', () => {
    expect(runner({ ...onLithium, drinking: ['to-thirst'] }).cautions).not.toContain('lithium-while-ill')
  })
})

describe('an illness', () => {
  it.each([
    [
      'with diabetes that is a condition alone',
      { health: ['40-64', 'condition', 'ill-lately'], conditions: ['diabetes'] },
    ],
    ['on a weight injection', { health: ['40-64', 'medicines', 'ill-lately'], medicines: ['glp1'] }],
  ] as const satisfies readonly (readonly [string, Answers])[])(
    '%s tells of today, ketones, and insulin that is never left out',
    (_, more) => {
      const { flags, assessment } = runner({ ...runners.lateInTheRace, ...more })
      expect(flags).toContain('diabetes-medicine')
      expect(redFlags['diabetes-medicine'].actions.join(' ')).toMatch(/Never leave out insulin.*today.*ketones/)
      expect(assessment.plan.forbidden).toContain('run')
    },
  )

  it.each([
    ['a kidney condition', { health: ['65-plus', 'condition', 'ill-lately'], conditions: ['kidney'] }],
    ['dialysis', { health: ['40-64', 'condition', 'ill-lately'], conditions: ['dialysis'] }],
    ['heart failure', { health: ['65-plus', 'condition', 'ill-lately'], conditions: ['heart-failure'] }],
    ['digoxin', { health: ['65-plus', 'medicines', 'ill-lately'], medicines: ['digoxin'] }],
    ['ibuprofen most days', { health: ['40-64', 'medicines', 'ill-lately'], medicines: ['regular-painkiller'] }],
    ['a tablet without a name', { health: ['40-64', 'medicines', 'ill-lately'], medicines: ['unknown-name'] }],
    ['cirrhosis', { health: ['40-64', 'condition', 'ill-lately'], conditions: ['cirrhosis'] }],
    ['a limit on fluids', { health: ['40-64', 'condition', 'ill-lately'], conditions: ['fluid-limit'] }],
    ['myasthenia', { health: ['40-64', 'condition', 'ill-lately'], conditions: ['heart-block-or-myasthenia'] }],
  ] as const satisfies readonly (readonly [string, Answers])[])(
    'with %s is a call today, as on a water tablet',
    (_, more) => {
      const { flags, assessment } = runner({ ...runners.lateInTheRace, ...more })
      expect(flags).toContain('ill-on-tablets')
      expect(assessment.plan.forbidden).toContain('take-painkiller')
      const { health: told, ...rest } = more
      const well = runner({ ...runners.lateInTheRace, ...rest, health: told.filter((one) => one !== 'ill-lately') })
      expect(well.flags).not.toContain('ill-on-tablets')
    },
  )

  it.each(['ileostomy', 'ileostomy-sparing-salt'] as const)('with a stoma is a call today (%s)', (id) => {
    expect(conflicts[id].say).toMatch(/Ill.*today/)
  })
})
