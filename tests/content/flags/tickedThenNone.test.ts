import { describe, expect, it } from 'vitest'
import { careHeading } from '../../../src/content/careHeading'
import { conflicts } from '../../../src/content/conflicts'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { forMany, plainRunnersSaying } from '../../support/arbitraryRunners'
import { has, takes } from '../../support/rareRunner'
import { runner } from '../../support/runner'

const gateways = {
  'very-unwell': { 'signs-now': ['very-unwell'], 'unwell-now': ['none'] },
  chest: { 'signs-now': ['chest'], 'chest-now': ['none'] },
  fluids: { 'signs-now': ['fluids'], 'fluids-now': ['none'] },
  'one-leg': { 'signs-now': ['one-leg'], 'leg-now': ['none'] },
} as const satisfies { readonly [gateway: string]: Answers }
type Gateway = keyof typeof gateways

const ordinary: Answers = {
  where: ['calf', 'either-leg'],
  feel: ['locks'],
  when: ['last-part'],
  health: ['18-39', 'well'],
}

/** A sign of the first question was ticked, and then none of those that belong to it. */
describe.each(Object.entries(gateways))('%s, and then none of these', (_, ticked) => {
  it('is kept as a caution for an ordinary runner, and alarms nobody', () => {
    const { triage, flags, cautions, planIds } = runner({ ...ordinary, ...ticked })
    expect(triage).toBe('self-care')
    expect(flags).toEqual([])
    expect(cautions).toContain('sign-taken-back')
    expect(planIds).toEqual(runner({ ...ordinary, 'signs-now': ['none'] }).planIds)
  })

  it('is said to everyone, and before everything else', () => {
    forMany(
      plainRunnersSaying(ticked),
      (answers) => {
        const { assessment, cautions } = runner(answers)
        if (cautions.includes('urgent-sign')) return
        expect(assessment.plan.first).toContain('sign-taken-back')
      },
      100,
    )
  })

  it('is not headed as a start by oneself, nor as no danger sign', () => {
    const headingOf = (answers: Answers) => careHeading(runner(answers).assessment, answers)
    for (const more of [{}, { health: ['under-18', 'well'], load: ['race'] }, takes('metformin'), has('lung')] as const)
      expect(headingOf({ ...ordinary, ...ticked, ...more })).toMatch(/danger sign, ticked and taken back/)
    forMany(
      plainRunnersSaying(ticked),
      (answers) => expect(headingOf(answers)).not.toMatch(/^(?:You can start|No danger sign)/),
      100,
    )
  })

  it('is no caution once one of them was ticked, or where nothing was', () => {
    expect(runner({ ...ordinary, 'signs-now': ['none'] }).cautions).not.toContain('sign-taken-back')
  })
})

describe('with a health that makes it graver, it is for today', () => {
  const grave: readonly (readonly [string, Gateway, Answers])[] = [
    ...(['steroid-tablet', 'sglt2', 'insulin', 'lithium', 'digoxin', 'desmopressin'] as const).map(
      (tablet) => [`very unwell on ${tablet}`, 'very-unwell', takes(tablet)] as const,
    ),
    ['very unwell with a stoma', 'very-unwell', has('ileostomy')],
    ['little urine, ill lately', 'fluids', { health: ['40-64', 'ill-lately'] }],
    ...(['kidney', 'dialysis', 'ileostomy'] as const).map(
      (condition) => [`little urine with ${condition}`, 'fluids', has(condition)] as const,
    ),
    ...(
      [
        'ace-or-arb',
        'blood-pressure-unknown',
        'painkillers-on-runs',
        'regular-painkiller',
        'diuretic',
        'potassium-sparing',
        'digoxin',
        'lithium',
        'desmopressin',
      ] as const
    ).map((tablet) => [`little urine on ${tablet}`, 'fluids', takes(tablet)] as const),
    ['chest with an ill heart', 'chest', has('heart-disease')],
    ['chest after a clot', 'chest', has('clot-before')],
    ['one leg after a clot', 'one-leg', has('clot-before')],
    ['one leg on a blood thinner', 'one-leg', takes('blood-thinner')],
  ]
  it.each(grave)('%s', (_, gateway, more) => {
    const { triage, flags } = runner({ ...ordinary, ...gateways[gateway], ...more })
    expect(triage).toBe('same-day')
    expect(flags).toContain('sign-taken-back')
  })

  it.each(grave)('not %s, where nothing was ticked', (_, _gateway, more) => {
    expect(runner({ ...ordinary, 'signs-now': ['none'], ...more }).triage).not.toBe('same-day')
  })
})

it('the caution names what it would be, and where to call', () => {
  expect(conflicts['sign-taken-back'].say).toMatch(/Call your emergency number/)
})
