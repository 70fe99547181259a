import { describe, expect, it } from 'vitest'
import type { Answers } from '../../../../src/domain/questionnaire/questionnaire'
import { triageLevels } from '../../../../src/domain/vocabulary'
import { type ArmAnswers, effort, told, withALeg, young } from '../../../support/armRunners'

const old: Answers = { health: ['65-plus', 'well'] }
const untold: ArmAnswers = { ...effort, history: 'few', 'clot-risk': ['none'], when: ['not-sure'] }

/** Mid-run would be for today over 40, and nobody said that it was not. */
describe('arms that ache, and nobody said when', () => {
  it('are for a doctor over 40, and nothing hard until then', () => {
    for (const feel of ['aches', 'stays-tight'] as const)
      for (const lasts of ['minutes', 'hours', undefined] as const)
        for (const when of [['not-sure'], undefined] as const) {
          const { triage, assessment } = told({ ...untold, feel: [feel], lasts, when })
          expect([feel, lasts, when, triage]).toEqual([feel, lasts, when, 'see-doctor'])
          expect(assessment.plan.forbidden).toContain('run-fast')
        }
  })

  it('are for today from 65, or where something strains the heart, also with a leg', () => {
    for (const who of [old, { health: ['40-64', 'condition'], conditions: ['high-blood-pressure'] }] as const)
      for (const where of [{}, withALeg])
        for (const lasts of ['minutes', 'hours', undefined] as const)
          expect([who, where, told({ ...untold, ...who, ...where, lasts }).triage]).toEqual([who, where, 'same-day'])
  })

  // No pain of the heart lasts for hours each time, for months. At a told moment these were for a doctor, too.
  it('for hours each time, for months, are for a doctor from 65 as well, and nothing hard until then', () => {
    for (const who of [old, { health: ['40-64', 'medicines'], medicines: ['amlodipine'] }] as const)
      for (const history of ['months', 'years'] as const) {
        const says: ArmAnswers = { ...untold, ...who, history, feel: ['aches'], lasts: 'hours' }
        const { triage, assessment } = told(says)
        expect([who, history, triage]).toEqual([who, history, 'see-doctor'])
        expect(assessment.plan.forbidden).toContain('run-fast')
        expect([who, history, told({ ...says, ...withALeg }).triage]).not.toContain('self-care')
        for (const lasts of ['minutes', 'not-sure', 'until-i-stop'] as const)
          expect([who, history, lasts, told({ ...says, lasts }).triage]).toEqual([who, history, lasts, 'same-day'])
      }
  })

  it('alarm nobody who is young, has cramps there, is sore from the gym or has it for seconds', () => {
    expect(told({ ...untold, ...young, lasts: 'minutes' }).triage).toBe('self-care')
    expect(told({ ...untold, lasts: 'minutes', feel: ['locks', 'aches'] }).triage).toBe('self-care')
    expect(told({ ...untold, ...old, ...withALeg, lasts: 'minutes', feel: ['locks', 'aches'] }).triage).toBe(
      'self-care',
    )
    expect(told({ ...untold, lasts: 'minutes', feel: ['aches', 'sore-days'], load: ['other-sport'] }).triage).toBe(
      'self-care',
    )
    expect(told({ ...untold, lasts: 'seconds' }).triage).toBe('self-care')
  })
})

it('arms and a leg that ache on every run are no calmer if nobody said how long', () => {
  for (const who of [{}, old] as const)
    for (const feel of [['aches'], ['not-sure']] as const) {
      const says: ArmAnswers = { ...untold, ...who, ...withALeg, feel, when: ['every-run'] }
      const urgencyOf = (lasts: 'minutes' | 'not-sure') => triageLevels.indexOf(told({ ...says, lasts }).triage)
      expect([who, feel, urgencyOf('not-sure') <= urgencyOf('minutes')]).toEqual([who, feel, true])
    }
})
