import { describe, expect, it } from 'vitest'
import { redFlags } from '../../../../src/content/redFlags'
import type { Answers } from '../../../../src/domain/questionnaire/questionnaire'
import { runner } from '../../../support/runner'

const badly: Answers = { 'signs-now': ['none'], 'rest-signs': ['speech-or-sight'] }

/** A first numb arm with a heart that is ill, and tired muscles with myasthenia. */
const numbArm: Answers = {
  ...badly,
  where: ['arms-or-hands'],
  feel: ['tingles'],
  lasts: 'minutes',
  when: ['at-rest'],
  history: 'first-ever',
  health: ['65-plus', 'condition'],
  conditions: ['heart-disease'],
}
const tires: Answers = {
  ...badly,
  where: ['several-muscles'],
  feel: ['weak'],
  lasts: 'minutes',
  when: ['every-run'],
  history: 'few',
  health: ['40-64', 'condition'],
  conditions: ['heart-block-or-myasthenia'],
}
const lockInBed: Answers = {
  ...badly,
  where: ['calf'],
  feel: ['locks'],
  lasts: 'minutes',
  when: ['in-bed'],
}

describe('seeing double, or swallowing or speaking badly', () => {
  it.each([
    ['beside a numb arm', numbArm],
    ['with myasthenia', tires],
    ['with myasthenia, for years', { ...tires, history: 'years' }],
    ['with a weak heart, for months', { ...numbArm, history: 'months', conditions: ['heart-failure'] }],
    ['at 65, for years', { ...lockInBed, history: 'years', health: ['65-plus', 'well'] }],
    [
      'with high blood pressure, for months',
      { ...lockInBed, history: 'months', health: ['40-64', 'condition'], conditions: ['high-blood-pressure'] },
    ],
    [
      'on a blood thinner, for months',
      { ...lockInBed, history: 'months', health: ['40-64', 'medicines'], medicines: ['blood-thinner'] },
    ],
    ['new, and calves that lock in bed', { ...lockInBed, history: 'few', health: ['18-39', 'well'] }],
    ['with its beginning not told', { ...lockInBed, health: ['40-64', 'well'] }],
  ] as const)('%s, is for today', (_, says) => {
    const { triage, assessment } = runner(says)
    expect(triage).toBe('same-day')
    expect(assessment.plan.forbidden).toContain('run')
  })

  it('for months or years, and nothing else, is for a doctor within days and no running', () => {
    for (const history of ['months', 'years'] as const) {
      const { triage, flags, assessment } = runner({ ...lockInBed, history, health: ['40-64', 'well'] })
      expect(triage).toBe('see-doctor')
      expect(flags).toContain('mnd-weakness')
      expect(assessment.plan.forbidden).toContain('run')
    }
  })

  it('is an emergency if it came suddenly, also when it has gone again, wherever it is told', () => {
    for (const id of ['speech-or-sight', 'mnd-weakness', 'weak-arm'] as const) {
      const sudden = redFlags[id].actions.filter((action) => /sudden/.test(action)).join(' ')
      expect(sudden).toMatch(/emergency number now, also if it has gone again/)
    }
  })

  it('leaves a muscle that grows thin, and twitches alone, where they were', () => {
    expect(runner({ ...tires, 'rest-signs': ['wasting'], conditions: ['other'] }).triage).toBe('see-doctor')
    expect(runner({ ...lockInBed, feel: ['twitches'], 'rest-signs': ['none'] }).triage).toBe('self-care')
  })
})
