import { describe, expect, it } from 'vitest'
import { askedIf } from '../../../src/content/asking'
import { conflicts } from '../../../src/content/conflicts'
import { redFlags } from '../../../src/content/redFlags'
import { judge } from '../../../src/domain/conditions/compileCondition'
import { every } from '../../../src/domain/conditions/condition'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import type { FlagId, Triage } from '../../../src/domain/vocabulary'
import { has, newTrouble, takes } from '../../support/rareRunner'
import { runner } from '../../support/runner'

const weakInBed: Answers = { where: ['quad', 'both-legs'], feel: ['weak'], lasts: 'minutes', when: ['in-bed'] }
const hip: Answers = { where: ['hip-or-groin'], feel: ['aches'], lasts: 'hours', when: ['every-run', 'last-part'] }
const sickle: Answers = { ...has('sickle'), 'sickle-signs': 'never' }

const rare: readonly (readonly [string, Answers, FlagId, Triage])[] = [
  ['a hip that is worse every week', { ...hip, 'builds-signs': ['worse-weekly'] }, 'stress-fracture', 'see-doctor'],
  [
    'arms weak and sore for days after the gym',
    { where: ['arms-or-hands'], feel: ['weak', 'sore-days'], lasts: 'days', load: ['other-sport', 'under-1h'] },
    'overworked-muscle',
    'same-day',
  ],
  [
    'thighs weak and sore after spinning, how long not sure',
    { where: ['quad', 'both-legs'], feel: ['weak', 'sore-days'], lasts: 'not-sure', load: ['other-sport', 'under-1h'] },
    'overworked-muscle',
    'same-day',
  ],
  ...(['heart-failure', 'ileostomy', 'eating-disorder', 'kidney'] as const).map(
    (one) => [`weak in bed with ${one}`, { ...weakInBed, ...has(one) }, 'weak-with-kidneys', 'same-day'] as const,
  ),
  ...(['blood-pressure-unknown', 'unknown-name', 'diuretic'] as const).map(
    (one) => [`weak in bed on ${one}`, { ...weakInBed, ...takes(one) }, 'weak-with-kidneys', 'same-day'] as const,
  ),
  [
    'weak on dialysis, with neither when nor how long told',
    { ...weakInBed, lasts: 'not-sure', when: ['not-sure'], ...has('dialysis') },
    'weak-with-kidneys',
    'same-day',
  ],
  [
    'weak in bed on steroid tablets after an illness',
    { ...weakInBed, ...takes('steroid-tablet'), health: ['40-64', 'medicines', 'ill-lately'] },
    'weak-with-kidneys',
    'same-day',
  ],
  [
    'clawing hands on a bone medicine',
    {
      where: ['arms-or-hands'],
      feel: ['locks'],
      when: ['at-rest'],
      'rest-signs': ['hand-spasm'],
      ...takes('bone-medicine'),
    },
    'low-calcium',
    'same-day',
  ],
  [
    'both legs aching for hours at rest with sickle cell',
    { where: ['both-legs', 'calf'], feel: ['aches'], lasts: 'hours', when: ['at-rest'], ...sickle },
    'sickle-pain-at-rest',
    'same-day',
  ],
  [
    'weak and sore for hours after a hard session with sickle cell, an earlier slump not sure',
    {
      where: ['both-legs', 'quad'],
      feel: ['weak', 'aches'],
      lasts: 'hours',
      when: ['just-after'],
      load: ['harder'],
      ...sickle,
      'sickle-signs': 'not-sure',
    },
    'sickle-pain-at-rest',
    'same-day',
  ],
  [
    'both calves at the same distance over 65',
    {
      where: ['both-legs', 'calf'],
      feel: ['aches'],
      lasts: 'until-i-stop',
      when: ['every-run'],
      history: 'few',
      'builds-signs': ['same-point', 'gone-soon'],
      health: ['65-plus', 'well'],
    },
    'claudication',
    'see-doctor',
  ],
  [
    'a thigh that aches on every run under 18',
    { where: ['quad'], feel: ['aches'], lasts: 'until-i-stop', when: ['every-run'], health: ['under-18', 'well'] },
    'stress-fracture',
    'see-doctor',
  ],
  [
    'one shin tight, weak and with needles for hours after a run',
    {
      where: ['shin', 'same-leg'],
      feel: ['stays-tight', 'weak', 'tingles'],
      lasts: 'hours',
      when: ['hours-after'],
      'clot-risk': ['none'],
    },
    'weak-arm',
    'same-day',
  ],
  [
    'twitches in bed on digoxin and a water tablet',
    {
      where: ['both-legs', 'calf'],
      feel: ['locks', 'twitches'],
      lasts: 'minutes',
      when: ['in-bed'],
      ...takes('digoxin', 'diuretic'),
    },
    'blood-test',
    'see-doctor',
  ],
  [
    'a rib pain with a heart that is ill, and nothing said of it',
    { where: ['ribs'], stitch: ['not-sure'], ...has('heart-disease') },
    'cardiac-symptoms-settled',
    'same-day',
  ],
]

describe('a rarer runner', () => {
  it.each(rare)('is seen by a sign, and soon enough: %s', (_, says, flag, triage) => {
    const said = runner({ ...newTrouble, ...says })
    expect(said.flags).toContain(flag)
    expect(said.triage).toBe(triage)
  })

  it('whose hip is worse every week does not run, and not longer where nobody is sure', () => {
    expect(runner({ ...newTrouble, ...hip, 'builds-signs': ['worse-weekly'] }).assessment.plan.forbidden).toContain(
      'run',
    )
    const notSure = runner({ ...newTrouble, ...hip, lasts: 'until-i-stop', 'builds-signs': ['not-sure'] })
    expect(notSure.planIds).not.toContain('long-run-progression')
  })

  it('on steroid tablets is told never to leave them out while ill', () => {
    const ill: Answers = {
      ...newTrouble,
      ...weakInBed,
      feel: ['locks'],
      ...takes('steroid-tablet'),
      health: ['40-64', 'medicines', 'ill-lately'],
    }
    expect(runner(ill).cautions).toContain('sick-day-tablets')
    expect(conflicts['sick-day-tablets'].say).toMatch(/Steroid tablets never/)
  })

  it('with a fever beside the pain is for today', () => {
    for (const flag of ['hip-or-groin-pain', 'persistent-or-frequent'] as const)
      expect(redFlags[flag].actions.join(' ')).toMatch(/fever.*be seen today/)
  })
})

describe('sore for two days after a race, and no risk of a clot', () => {
  const race: Answers = {
    ...newTrouble,
    where: ['calf'],
    feel: ['locks', 'sore-days'],
    'clot-risk': ['none'],
    when: ['last-part'],
    load: ['race'],
    health: ['18-39', 'well'],
  }

  it.each<readonly [string, Answers]>([
    ['with no leg named', race],
    ['in one leg, where it locked', { ...race, where: ['calf', 'same-leg'] }],
  ])('stays with the runner, and the card says so: %s', (_, says) => {
    const { triage, cautions, planIds } = runner(says)
    expect(triage).toBe('self-care')
    expect(cautions).not.toContain('possible-clot')
    expect(planIds).not.toContain('medical-check')
  })

  it('is no clot for today where neither leg nor risk was told', () => {
    const { triage, flags } = runner({ ...race, 'clot-risk': ['not-sure'] })
    expect(triage).toBe('see-doctor')
    expect(flags).not.toContain('suspected-dvt')
  })

  it('in the arms alone is no leg, and is not asked about clots', () => {
    const arms: Answers = { ...race, where: ['arms-or-hands'], 'clot-risk': ['not-sure'] }
    expect(judge(askedIf['clot-risk'] ?? every(), arms)).not.toBe('holds')
    expect(runner(arms).triage).toBe('self-care')
    expect(runner(arms).cautions).not.toContain('possible-clot')
  })

  it('in one leg that aches is for a doctor in a day or two', () => {
    expect(runner({ ...race, where: ['calf', 'same-leg'], feel: ['locks', 'aches', 'sore-days'] }).triage).toBe(
      'see-doctor',
    )
  })
})

describe('heavy and sore for days after a marathon, and nothing that stays', () => {
  const marathon: Answers = {
    ...newTrouble,
    where: ['quad', 'both-legs'],
    feel: ['weak', 'sore-days'],
    lasts: 'days',
    when: ['hours-after'],
    load: ['race', '2-to-4h'],
    health: ['18-39', 'well'],
  }

  it('is for a doctor, and not for today', () => {
    expect(runner(marathon).triage).toBe('see-doctor')
    expect(runner(marathon).cautions).toContain('weak-after-hard-work')
  })

  it.each<readonly [string, Answers]>([
    ['with the signs not sure', { 'sudden-signs': ['not-sure'] }],
    ['by a beginner', { load: ['race', 'new-to-running'] }],
    ['in heat', { heat: 'hot' }],
    ['where it aches as well', { feel: ['weak', 'aches', 'sore-days'] }],
    ['after a gym', { load: ['other-sport'] }],
  ])('is for today %s', (_, says) => {
    expect(runner({ ...marathon, ...says }).triage).toBe('same-day')
  })
})

describe('one calf that locks in bed alone, for months', () => {
  const night: Answers = {
    ...newTrouble,
    where: ['calf', 'same-leg'],
    feel: ['locks'],
    when: ['in-bed'],
    sleep: 'now-and-then',
    history: 'years',
    health: ['40-64', 'well'],
  }

  it('is a night cramp, and no run to leave out', () => {
    for (const history of ['months', 'years'] as const) {
      const { triage, firstCause, cautions } = runner({ ...night, history })
      expect(triage).toBe('self-care')
      expect(firstCause).toBe('night-shortened-position')
      expect(cautions).toEqual([])
    }
  })

  it.each<readonly [string, Answers]>([
    ['more and more often', { history: 'more-often' }],
    ['that aches as well', { feel: ['locks', 'aches'], lasts: 'minutes' }],
    ['that comes on runs too', { when: ['in-bed', 'last-part'] }],
    ['that comes by day too', { when: ['in-bed', 'at-rest'] }],
    ['that comes nobody knows when', { when: ['not-sure'] }],
  ])('is looked at %s', (_, says) => {
    expect(runner({ ...night, ...says }).triage).not.toBe('self-care')
  })
})

describe('an urge to move the legs in bed', () => {
  const urge: Answers = {
    ...newTrouble,
    where: ['calf', 'both-legs'],
    feel: ['aches'],
    lasts: 'minutes',
    when: ['in-bed'],
    history: 'months',
    'rest-signs': ['urge-to-move'],
    sleep: 'now-and-then',
  }

  it('without a lock is no night cramp, and iron is asked about', () => {
    const { firstCause, assessment, planIds } = runner(urge)
    expect(firstCause).toBe('not-a-cramp')
    expect(assessment.findings[0]?.reasons.map(({ because }) => because).join()).toMatch(/restless legs.*iron/i)
    expect(planIds).toContain('medical-check')
    expect(runner({ ...urge, sleep: 'most-weeks' }).firstCause).toBe('not-a-cramp')
  })

  it('beside a calf that locks leaves the night cramp first', () => {
    expect(runner({ ...urge, feel: ['locks'] }).firstCause).toBe('night-shortened-position')
  })
})

it('in new flat shoes, and fine in others, has the shoes put before weak feet', () => {
  for (const where of [['foot'], ['calf'], ['calf', 'foot']] as const) {
    const { causes } = runner({
      ...newTrouble,
      where: [...where, 'either-leg'],
      feel: ['locks'],
      when: ['last-part'],
      shoes: ['changed-flat', 'better-in-others'],
      background: ['weak-feet'],
      health: ['18-39', 'well'],
    })
    expect(causes.indexOf('worn-or-wrong-shoes')).toBeLessThan(causes.indexOf('weak-feet-and-ankles'))
  }
})
