import { describe, expect, it } from 'vitest'
import { assess } from '../../../../src/content/model'
import { myAppointment } from '../../../../src/content/myAppointment'
import { redFlags } from '../../../../src/content/redFlags'
import type { Answers } from '../../../../src/domain/questionnaire/questionnaire'
import { has } from '../../../support/rareRunner'
import { runner } from '../../../support/runner'

const calves: Answers = {
  'signs-now': ['none'],
  where: ['calf', 'both-legs'],
  when: ['last-part'],
  history: 'few',
  'builds-signs': ['none'],
  'rest-signs': ['none'],
  'sudden-signs': ['none'],
}

describe('sickle cell, and a slump on an earlier run', () => {
  it.each<readonly [string, Answers]>([
    ['sore two days later', { feel: ['sore-days'] }],
    ['a cramp that locks', { feel: ['locks'] }],
  ])('is seen in a day or two, as there is no running before: %s', (_, said) => {
    const says: Answers = { ...calves, ...said, ...has('sickle'), 'sickle-signs': 'earlier' }
    expect(runner(says).cautions).toContain('sickle-episode')
    expect(myAppointment(assess(says), says)?.within).toBe('two-days')
  })

  it('is told what brown urine means', () => {
    expect(redFlags['sickle-and-weak'].actions.join(' ')).toMatch(/hardly any urine: emergency department/)
  })
})

describe('weak legs with nothing sore', () => {
  const weak: Answers = { ...calves, feel: ['weak'], lasts: 'hours', health: ['18-39', 'well'] }
  it.each<readonly [string, Answers]>([
    ['harder', { load: ['harder'] }],
    ['hot', { load: ['as-usual'], heat: 'hot-not-used' }],
  ])('for hours after a run that was %s do nothing hot, and their urine is watched', (_, run) => {
    const { cautions, assessment } = runner({ ...weak, ...run })
    expect(cautions).toContain('weak-after-hard-work')
    expect(assessment.plan.forbidden).toContain('run-in-heat')
    expect(runner({ ...weak, ...run, lasts: 'until-i-stop' }).cautions).not.toContain('weak-after-hard-work')
    expect(runner({ ...weak, ...run, lasts: 'until-i-stop' }).triage).toBe('self-care')
  })

  it('are not told so after a run as usual', () => {
    expect(runner({ ...weak, load: ['as-usual'] }).cautions).not.toContain('weak-after-hard-work')
  })
})

describe('a painkiller most days', () => {
  const daily: Answers = { ...calves, feel: ['locks'], lasts: 'minutes', medicines: ['regular-painkiller'] }
  it.each(['kidney', 'dialysis', 'heart-failure'] as const)('is for a call within days with %s alone', (condition) => {
    const says: Answers = { ...daily, health: ['40-64', 'medicines', 'condition'], conditions: [condition] }
    const { triage, flags } = runner(says)
    expect(triage).toBe('see-doctor')
    expect(flags).toContain('painkiller-risk')
  })

  it('alone is no matter for a call', () => {
    expect(runner({ ...daily, health: ['40-64', 'medicines'] }).flags).not.toContain('painkiller-risk')
  })
})

it('asks whoever drank a lot and grows weak in many places to drink no more water', () => {
  expect(redFlags['weak-after-infection'].actions.join(' ')).toMatch(/No more water/)
})
