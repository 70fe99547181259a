import { describe, expect, it } from 'vitest'
import type { Answers } from '../../../../src/domain/questionnaire/questionnaire'
import type { Triage } from '../../../../src/domain/vocabulary'
import { type ArmAnswers, atRisk, effort, ill, late, told, withALeg, young } from '../../../support/armRunners'

describe('arms on effort over 40, said in another word or with less', () => {
  it.each<readonly [string, ArmAnswers]>([
    ['they tighten', { feel: ['tightens'] }],
    ['a tight spot that stays', { feel: ['stays-tight'], when: ['middle'] }],
    ['they tighten uphill in the cold, soon', { feel: ['tightens'], when: ['soon'], load: ['hillier'] }],
    [
      'a rib that eases as well',
      { feel: ['tightens'], where: ['ribs', 'arms-or-hands'], stitch: ['eases-on-slowing'] },
    ],
    ['told as pain on walking', { feel: ['tightens'], 'builds-signs': ['walking-pain', 'gone-soon'] }],
    ['nobody knows how long', { when: ['middle'], lasts: 'not-sure' }],
    ['how long passed over', { when: ['middle'], lasts: undefined }],
    ['for minutes, mid-run', { when: ['middle'], lasts: 'minutes' }],
    ['on every run, nobody knows how long', { lasts: 'not-sure' }],
    ['the age not sure', { when: ['middle'], health: ['not-sure'] }],
    ['the age passed over', { when: ['middle'], health: undefined }],
  ])('is for today: %s', (_, more) => {
    const { triage, flags } = told({ ...effort, ...more })
    expect([triage, flags[0]]).toEqual(['same-day', 'cardiac-symptoms-settled'])
  })

  it.each<readonly [string, ArmAnswers]>([
    ['at 30', young],
    ['at 16', { health: ['under-18', 'well'] }],
    ['arms that lock', { feel: ['locks'] }],
    ['tight for seconds, on every run', { feel: ['tightens'], lasts: 'seconds' }],
    ['tight calves and numb hands on every run', { ...withALeg, feel: ['tightens', 'tingles'], lasts: 'minutes' }],
    ['hands that tighten, lock and let go in seconds', { feel: ['locks', 'tightens'], lasts: 'seconds' }],
    ['hands and a calf that tighten, lock and let go', { ...withALeg, feel: ['locks', 'tightens'] }],
    ['tight for seconds, mid-run', { feel: ['tightens'], lasts: 'seconds', when: ['middle'] }],
    ['tired late in a race, at 30', { ...late, ...young }],
    ['hands that lock, what it does not sure', { feel: ['not-sure'], when: ['last-part'] }],
  ])('stays with the runner: %s', (_, more) => {
    expect(told({ ...effort, ...more }).triage).toBe('self-care')
  })
})

describe('what the sign says of arms that ache on a run', () => {
  const signsOf = (more: ArmAnswers): string =>
    JSON.stringify(told({ ...effort, ...more }).assessment.flags.filter(({ flag }) => flag === 'arms-late-in-a-run'))

  it('names a leg only to whom a leg hurts', () => {
    const alone: ArmAnswers = { when: ['last-part'] }
    expect(signsOf(alone)).toMatch(/arms alone/)
    for (const when of [['last-part'], ['at-rest'], ['middle'], ['every-run']] as const)
      for (const who of [{}, atRisk]) expect(signsOf({ ...who, when })).not.toMatch(/a leg/)
    expect(signsOf({ ...withALeg })).toMatch(/a leg/)
  })

  it('claims no age of whom none is known', () => {
    expect(signsOf({ when: ['at-rest'], lasts: 'until-i-stop', feel: ['sharp'], health: undefined })).toMatch(
      /did not tell your age/,
    )
  })
})

describe('arms and a leg on effort', () => {
  it.each<readonly [string, ArmAnswers, Triage]>([
    ['a heart at risk', atRisk, 'same-day'],
    ['65 and well', { health: ['65-plus', 'well'] }, 'same-day'],
    ['a heart at risk, tight, mid-run', { ...atRisk, feel: ['tightens'], when: ['middle'] }, 'same-day'],
    ['over 40', {}, 'see-doctor'],
    ['a heart at risk, late in a race', { ...atRisk, ...late }, 'see-doctor'],
    ['over 40, late in a race', late, 'self-care'],
    ['over 40, heavy late in a race', { ...late, feel: ['weak'], where: ['arms-or-hands', 'both-legs'] }, 'self-care'],
    ['a heart at risk, heavy late in a race', { ...atRisk, ...late, feel: ['weak'] }, 'self-care'],
    ['young', young, 'self-care'],
  ])('%s', (_, more, triage) => {
    expect(told({ ...effort, ...withALeg, ...more }).triage).toBe(triage)
  })

  it('over 40 does nothing hard before a doctor has looked', () => {
    const { flags, assessment, planIds } = told({ ...effort, ...withALeg })
    expect(flags).toContain('arms-late-in-a-run')
    for (const deed of ['run-fast', 'run-hills', 'run-long'] as const) expect(assessment.plan.forbidden).toContain(deed)
    expect(planIds).toContain('medical-check')
  })
})

it('keeps long, hot and hilly runs from whoever is to have the heart checked', () => {
  const said = told({ ...effort, when: ['last-part'], load: ['longer'], heat: 'hot-not-used' })
  expect([said.triage, said.flags[0]]).toEqual(['see-doctor', 'arms-late-in-a-run'])
  for (const deed of ['run-long', 'run-in-heat', 'run-hills', 'run-fast', 'race'] as const)
    expect(said.assessment.plan.forbidden).toContain(deed)
  for (const builds of ['long-run-progression', 'heat-acclimatisation'] as const)
    expect(said.planIds).not.toContain(builds)
})

describe('pain on walking in the arms alone', () => {
  it('is a heart to be checked, and no narrowed artery of a leg', () => {
    const { triage, flags } = told({ ...effort, ...young, 'builds-signs': ['walking-pain', 'gone-soon'] })
    expect(triage).toBe('see-doctor')
    expect(flags).toContain('arms-late-in-a-run')
    expect(flags).not.toContain('claudication')
  })

  it('is still an artery as soon as a leg is named', () => {
    const leg = told({ ...effort, ...withALeg, ...young, 'builds-signs': ['walking-pain', 'gone-soon'] })
    expect(leg.flags).toContain('claudication')
  })
})

describe('chest or breath ticked, and then none of those, with a heart at risk', () => {
  const takenBack: ArmAnswers = {
    'signs-now': ['chest'],
    'chest-now': ['none'],
    where: ['calf'],
    feel: ['locks'],
    when: ['last-part'],
  }
  it.each<readonly [string, ArmAnswers]>([
    ['diabetes and high blood pressure', { ...atRisk, health: ['40-64', 'condition'] }],
    ['65 and well', { health: ['65-plus', 'well'] }],
    ['over 40 on a statin', { health: ['40-64', 'medicines'], medicines: ['statin'], 'medicine-signs': ['none'] }],
  ])('is for today: %s', (_, more) => {
    const { triage, flags, assessment } = told({ ...takenBack, ...more })
    expect([triage, flags[0]]).toEqual(['same-day', 'sign-taken-back'])
    expect(assessment.plan.forbidden).toContain('run')
  })

  it.each<readonly [string, ArmAnswers]>([
    ['young and well', young],
    ['over 40 and well', { health: ['40-64', 'well'] }],
  ])('stays a caution: %s', (_, more) => {
    const { triage, cautions } = told({ ...takenBack, ...more })
    expect(triage).toBe('self-care')
    expect(cautions).toContain('sign-taken-back')
  })
})

describe('arms of a heart that is known to be ill', () => {
  const first: Answers = { history: 'first-ever', lasts: 'minutes' }
  it.each<readonly [string, ArmAnswers]>([
    ['with a calf, at rest', { ...withALeg, when: ['at-rest'], lasts: undefined }],
    ['with both legs, for hours in bed', { where: ['both-legs', 'arms-or-hands'], when: ['in-bed'], lasts: 'hours' }],
    ['a sharp pain', { feel: ['sharp'], lasts: 'minutes' }],
    ['a sharp pain at rest', { feel: ['sharp'], when: ['at-rest'], lasts: 'hours' }],
    ['hours after an easy run', { ...first, when: ['hours-after'], load: ['easy', 'under-1h'] }],
    ['weak for minutes just after', { ...first, feel: ['weak'], when: ['just-after'] }],
    ['at rest for months', { when: ['at-rest'], lasts: 'minutes', history: 'months' }],
    [
      'known by its tablets only, at rest',
      { ...first, when: ['at-rest'], health: ['40-64', 'medicines'], medicines: ['aspirin', 'beta-blocker'] },
    ],
  ])('is for today: %s', (_, more) => {
    const { triage, flags } = told({ ...effort, ...ill, ...more })
    expect([triage, flags[0]]).toEqual(['same-day', 'cardiac-symptoms-settled'])
  })

  it.each<readonly [string, ArmAnswers]>([
    ['hands that lock', { feel: ['locks'], when: ['last-part'], lasts: 'minutes' }],
    ['a hand asleep in bed', { feel: ['tingles'], when: ['in-bed'], lasts: 'minutes' }],
    ['sore hours after the gym', { when: ['hours-after'], lasts: 'hours', load: ['other-sport'] }],
  ])('stays with the runner: %s', (_, more) => {
    expect(told({ ...effort, ...ill, ...more }).triage).toBe('self-care')
  })
})

describe('arms on a run that a doctor should look at some day', () => {
  it.each<readonly [string, ArmAnswers]>([
    ['tight, and they lock as well, soon', { feel: ['tightens', 'locks'], lasts: 'minutes', when: ['soon'] }],
    ['tight, and they lock as well, until the stop', { feel: ['stays-tight', 'locks'] }],
    ['a sharp pain until the stop, mid-run', { feel: ['sharp'], when: ['middle'] }],
    ['a sharp pain on every run, at 65', { feel: ['sharp'], lasts: 'minutes', health: ['65-plus', 'well'] }],
    ['late in a race, length not sure, a heart at risk', { ...atRisk, ...late, lasts: 'not-sure' }],
    ['with a calf, nobody knows what it does, a heart at risk', { ...atRisk, ...withALeg, feel: ['not-sure'] }],
    ['tight for hours each time, for years', { feel: ['stays-tight'], lasts: 'hours', history: 'years' }],
  ])('%s', (_, more) => {
    const { triage, flags } = told({ ...effort, ...more })
    expect([triage, flags[0]]).toEqual(['see-doctor', 'arms-late-in-a-run'])
  })
})
