import { describe, expect, it } from 'vitest'
import type { AnswerTo } from '../../../../src/domain/questionnaire/questionnaire'
import type { Triage } from '../../../../src/domain/vocabulary'
import {
  type ArmAnswers,
  atRisk,
  effort,
  heartTablets,
  ill,
  late,
  numb,
  off,
  told,
  withALeg,
} from '../../../support/armRunners'

describe('arms off a run, with a heart that is ill or at risk', () => {
  const offRuns: readonly AnswerTo<'when'>[] = ['at-rest', 'in-bed', 'just-after', 'getting-up']
  const pains: readonly (AnswerTo<'feel'> | undefined)[] = ['aches', 'tightens', 'stays-tight', 'not-sure', undefined]
  it('is for today whenever it comes, whatever it is called, for minutes or hours, with an ill heart', () => {
    for (const when of [...offRuns.map((one) => [one]), ['not-sure' as const], undefined])
      for (const feel of pains)
        for (const lasts of ['minutes', 'hours', undefined] as const) {
          const { triage, flags } = told({ ...off, when, lasts, feel: feel === undefined ? undefined : [feel] })
          expect([when, feel, lasts, triage, flags[0]]).toEqual([
            when,
            feel,
            lasts,
            'same-day',
            'cardiac-symptoms-settled',
          ])
        }
  })

  it.each<readonly [string, ArmAnswers]>([
    ['numb, until the effort stops', { feel: ['tingles'], lasts: 'until-i-stop', when: ['soon', 'every-run'] }],
    ['numb for minutes, soon into every run', { feel: ['tingles'], when: ['soon', 'every-run'] }],
    ['numb, and tablets that tell of it', { ...numb, ...heartTablets }],
    ['locking soon into every run', { feel: ['locks'], when: ['soon', 'every-run'] }],
    [
      'locking soon into every run, how long not told',
      { feel: ['locks'], when: ['soon', 'every-run'], lasts: undefined },
    ],
  ])('so is it by effort: %s', (_, more) => {
    const { triage, flags, assessment } = told({ ...off, ...more })
    expect([triage, flags[0]]).toEqual(['same-day', 'cardiac-symptoms-settled'])
    expect(assessment.plan.forbidden).toContain('run')
  })

  it.each<readonly [string, ArmAnswers]>([
    ['as told', {}],
    ['for up to a year', { history: 'months' }],
    ['the age not told', { health: ['condition'] }],
    ['nobody knows when, until the run stops', { when: ['not-sure'], lasts: 'until-i-stop' }],
  ])('is for a doctor where the heart is only at risk, and arms newly go numb on every run: %s', (_, more) => {
    const { triage, flags, assessment } = told({ ...off, ...atRisk, ...numb, history: 'few', ...more })
    expect([triage, flags[0]]).toEqual(['see-doctor', 'arms-late-in-a-run'])
    expect(assessment.plan.forbidden).toContain('run-fast')
  })

  it.each<readonly [string, ArmAnswers]>([
    [
      '40 to 64 with high blood pressure, a few times',
      { health: ['40-64', 'condition'], conditions: ['high-blood-pressure'] },
    ],
    [
      '40 to 64 on a statin and a blood pressure tablet',
      {
        health: ['40-64', 'medicines'],
        medicines: ['statin', 'ace-or-arb'],
        conditions: undefined,
        'medicine-signs': ['none'],
      },
    ],
    [
      '40 to 64 and well, and with effort as well',
      { health: ['40-64', 'well'], conditions: undefined, lasts: 'until-i-stop' },
    ],
    [
      '40 to 64 and well, and in the middle of runs as well',
      { health: ['40-64', 'well'], conditions: undefined, when: ['at-rest', 'middle'] },
    ],
  ])('so is an arm that newly aches at rest: %s', (_, more) => {
    const { triage, flags } = told({ ...off, when: ['at-rest'], history: 'few', ...more })
    expect([triage, flags[0]]).toEqual(['same-day', 'cardiac-symptoms-settled'])
  })

  it.each<readonly [string, ArmAnswers, Triage]>([
    [
      'nobody knows when, for hours, with diabetes',
      { when: ['not-sure'], lasts: 'hours', health: ['40-64', 'condition'], conditions: ['diabetes'] },
      'same-day',
    ],
    [
      'nobody knows when, at 45 with high blood pressure',
      { when: undefined, health: ['40-64', 'condition'], conditions: ['high-blood-pressure'] },
      'same-day',
    ],
    ['hours after a run, with diabetes', { when: ['hours-after'], lasts: 'hours' }, 'see-doctor'],
    [
      'on getting up, at 45 with high blood pressure',
      { when: ['getting-up'], health: ['40-64', 'condition'], conditions: ['high-blood-pressure'] },
      'see-doctor',
    ],
    [
      'aching and numb in bed, at 45 with high blood pressure',
      {
        feel: ['aches', 'tingles'],
        when: ['in-bed'],
        health: ['40-64', 'condition'],
        conditions: ['high-blood-pressure'],
      },
      'see-doctor',
    ],
    [
      'aching and numb in bed and late in a race, at 45 and well',
      { feel: ['aches', 'tingles'], when: ['last-part', 'in-bed'], health: ['40-64', 'well'], conditions: undefined },
      'self-care',
    ],
    [
      'a spot that stays tight at rest, on a blood pressure tablet',
      {
        feel: ['stays-tight'],
        lasts: 'hours',
        when: ['at-rest'],
        health: ['40-64', 'medicines'],
        medicines: ['amlodipine'],
        conditions: undefined,
      },
      'see-doctor',
    ],
    ['on getting up for years, with diabetes', { when: ['getting-up'], history: 'years' }, 'self-care'],
    [
      'hours after a run, at 45 and well',
      { when: ['hours-after'], lasts: 'hours', health: ['40-64', 'well'], conditions: undefined },
      'self-care',
    ],
  ])('takes a new ache off a run as seriously as it may be: %s', (_, more, triage) => {
    expect(told({ ...off, ...atRisk, history: 'first-ever', ...more }).triage).toBe(triage)
  })

  it('asks whoever is 65 or has a heart at risk to see a doctor for arms that ache just after a run', () => {
    for (const who of [
      atRisk,
      { health: ['65-plus', 'well'] },
      { health: ['40-64', 'condition'], conditions: ['high-blood-pressure'] },
    ] as const) {
      const { triage, flags } = told({ ...effort, ...who, lasts: 'minutes', when: ['just-after'], history: 'few' })
      expect([triage, flags[0]]).toEqual(['see-doctor', 'arms-late-in-a-run'])
    }
  })

  it.each<readonly [string, ArmAnswers]>([
    ['on every run, what it does passed over', { when: ['every-run'], feel: undefined, lasts: undefined }],
    ['new in bed, 65 and well', { history: 'first-ever', health: ['65-plus', 'well'], conditions: undefined }],
    ['new in bed, with diabetes', { history: 'few', health: ['40-64', 'condition'], conditions: ['diabetes'] }],
  ])('so is it %s', (_, more) => {
    const { triage, flags } = told({ ...off, ...more })
    expect([triage, flags[0]]).toEqual(['same-day', 'cardiac-symptoms-settled'])
  })

  it.each<readonly [string, ArmAnswers]>([
    ['for years', { history: 'years' }],
    ['at night, too', { when: ['soon', 'every-run', 'in-bed'] }],
    ['at 28', { health: ['18-39', 'condition'], conditions: ['diabetes'] }],
    ['at 66 and well', { health: ['65-plus', 'well'], conditions: undefined }],
  ])('hands that go numb on every run alarm nobody: %s', (_, more) => {
    expect(told({ ...off, ...atRisk, ...numb, history: 'few', ...more }).flags).not.toContain('arms-late-in-a-run')
  })

  it.each<readonly [string, ArmAnswers]>([
    ['a hand asleep at night, at 50', { feel: ['tingles'], health: ['40-64', 'well'], conditions: undefined }],
    ['hands that claw in bed, at 70', { feel: ['locks'], health: ['65-plus', 'well'], conditions: undefined }],
    ['hands that lock and ache in bed, at 70', { feel: ['locks', 'aches'], health: ['65-plus', 'well'] }],
    ['an arm that aches in bed, at 50', { health: ['40-64', 'well'], conditions: undefined }],
    ['in bed for months, at 70', { history: 'months', health: ['65-plus', 'well'], conditions: undefined }],
    ['sore after the gym', { feel: ['sore-days'], lasts: 'hours', when: ['hours-after'], load: ['other-sport'] }],
    ['at rest for minutes, at 50 and well', { when: ['at-rest'], health: ['40-64', 'well'], conditions: undefined }],
    [
      'at rest for minutes, at 28 on a blood pressure tablet',
      { when: ['at-rest'], health: ['18-39', 'medicines'], conditions: undefined, medicines: ['ace-or-arb'] },
    ],
    [
      'hands that tighten and lock at rest and on runs, at 50',
      { feel: ['locks', 'tightens'], when: ['at-rest', 'last-part'], health: ['40-64', 'well'], conditions: undefined },
    ],
    ['hands that lock, with an ill heart', { feel: ['locks'] }],
    ['hands that lock late in a race, with an ill heart', { ...late, feel: ['locks'] }],
    [
      'hands and a calf that lock on every run, with an ill heart',
      { ...withALeg, feel: ['locks'], when: ['every-run'] },
    ],
    ['a hand asleep at night, with an ill heart', { feel: ['tingles'] }],
  ])('is not said of %s', (_, more) => {
    expect(told({ ...off, ...more }).flags).not.toContain('cardiac-symptoms-settled')
  })
})

describe('arms that are sore from the gym', () => {
  const gym: ArmAnswers = { ...effort, ...ill, load: ['other-sport'], lasts: 'hours', when: ['hours-after'] }
  it.each<readonly [string, ArmAnswers, Triage]>([
    ['hours after it, and at no other time', {}, 'self-care'],
    ['sore for days on getting up', { feel: ['aches', 'sore-days'], when: ['getting-up'] }, 'self-care'],
    ['sore for days, at rest, too', { feel: ['aches', 'sore-days'], when: ['hours-after', 'at-rest'] }, 'same-day'],
    ['soon into a run, too', { when: ['hours-after', 'first-minutes'] }, 'same-day'],
    ['at rest, too', { when: ['hours-after', 'at-rest'] }, 'same-day'],
    ['sore for days, and they ache on every run', { feel: ['aches', 'sore-days'], when: ['every-run'] }, 'same-day'],
  ])('with an ill heart, %s', (_, more, triage) => {
    expect(told({ ...gym, ...more }).triage).toBe(triage)
  })
})

describe('arms that have tightened on runs for years', () => {
  const tight: ArmAnswers = {
    ...effort,
    feel: ['tightens'],
    when: ['middle'],
    history: 'years',
    load: ['1-to-2h', 'as-usual'],
  }
  it('are for a doctor some day, over 40 and well, and for nothing hard until then', () => {
    const { triage, flags, assessment } = told(tight)
    expect([triage, flags[0]]).toEqual(['see-doctor', 'arms-late-in-a-run'])
    for (const deed of ['run-fast', 'run-long', 'race'] as const) expect(assessment.plan.forbidden).toContain(deed)
  })

  it.each<readonly [string, ArmAnswers]>([
    ['they are new', { history: 'few' }],
    ['more and more often', { history: 'more-often' }],
    ['it is not told since when', { history: undefined }],
    ['the heart is at risk', atRisk],
    ['the heart is ill', ill],
  ])('are for today where %s', (_, more) => {
    expect(told({ ...tight, ...more }).triage).toBe('same-day')
  })
})

describe('arms that newly ache for hours at rest by day, over 40 and well', () => {
  const aching: ArmAnswers = {
    ...off,
    feel: ['aches'],
    lasts: 'hours',
    when: ['at-rest'],
    history: 'first-ever',
    conditions: undefined,
  }
  it.each<readonly [string, ArmAnswers]>([
    ['over 40', { health: ['40-64', 'well'] }],
    ['the age not told', { health: ['well'] }],
    ['for days', { health: ['40-64', 'well'], lasts: 'hours', when: ['at-rest', 'in-bed'] }],
  ])('are for a doctor, with no hard running before: %s', (_, more) => {
    const { triage, flags, assessment } = told({ ...aching, ...more })
    expect([triage, flags.includes('arms-late-in-a-run')]).toEqual(['see-doctor', true])
    expect(assessment.plan.forbidden).toContain('run-fast')
  })

  it('are so for minutes as well, which is how long a heart that is short of blood aches, and in any word for it', () => {
    for (const feel of ['aches', 'tightens', 'stays-tight'] as const)
      expect([feel, told({ ...aching, health: ['40-64', 'well'], feel: [feel], lasts: 'minutes' }).triage]).toEqual([
        feel,
        'see-doctor',
      ])
  })

  it('stay with who is young, or whose ache is over in seconds', () => {
    expect(told({ ...aching, health: ['18-39', 'well'] }).triage).toBe('self-care')
    expect(told({ ...aching, health: ['40-64', 'well'], lasts: 'seconds' }).triage).toBe('self-care')
  })
})
