import { describe, expect, it } from 'vitest'
import type { Answers } from '../../../../src/domain/questionnaire/questionnaire'
import { runner } from '../../../support/runner'
import { runners } from '../../../support/runners'

const arms: Answers = {
  ...runners.lateInTheRace,
  where: ['arms-or-hands'],
  feel: ['aches'],
  lasts: 'until-i-stop',
  when: ['middle'],
  'rest-signs': ['none'],
  health: ['40-64', 'well'],
}
const young: Answers['health'] = ['18-39', 'well']

describe('arms that ache on effort and stop aching when it stops', () => {
  it.each([
    ['over 40', {}],
    ['heavy, on nearly every run', { feel: ['weak'], lasts: 'minutes', when: ['every-run'] }],
    ['young with diabetes', { health: ['18-39', 'condition'], conditions: ['diabetes'] }],
    ['young on a statin', { health: ['18-39', 'medicines'], medicines: ['statin'] }],
  ] as const satisfies readonly (readonly [string, Answers])[])('may be the heart, and is for today: %s', (_, more) => {
    const { triage, flags, assessment } = runner({ ...arms, ...more })
    expect(triage).toBe('same-day')
    expect(flags).toContain('cardiac-symptoms-settled')
    expect(assessment.plan.forbidden).toContain('run')
  })

  it.each(['heart-disease', 'heart-failure', 'leg-arteries'] as const)('also with an aching calf, with %s', (ill) => {
    const health: Answers['health'] = ['18-39', 'condition']
    const { triage, flags } = runner({ ...arms, where: ['arms-or-hands', 'calf'], health, conditions: [ill] })
    expect(triage).toBe('same-day')
    expect(flags).toContain('cardiac-symptoms-settled')
  })

  it.each([
    ['young and well', { health: young }],
    ['the calf cramps as well', { where: ['arms-or-hands', 'calf'] }],
    ['it stays for days', { lasts: 'days', when: ['every-run'] }],
    ['it locks', { feel: ['locks'] }],
  ] as const satisfies readonly (readonly [string, Answers])[])('is not this when %s', (_, more) => {
    expect(runner({ ...arms, ...more }).flags).not.toContain('cardiac-symptoms-settled')
  })
})
