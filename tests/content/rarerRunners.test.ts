import { describe, expect, it } from 'vitest'
import { askedIf } from '../../src/content/asking'
import { conflicts } from '../../src/content/conflicts'
import { redFlags } from '../../src/content/redFlags'
import { judge } from '../../src/domain/conditions/compileCondition'
import { every } from '../../src/domain/conditions/condition'
import type { Answers } from '../../src/domain/quiz/questionnaire'
import type { FlagId, Triage } from '../../src/domain/vocabulary'
import { runner } from '../support/runner'

const base: Answers = {
  'signs-now': ['none'],
  history: 'first-ever',
  'builds-signs': ['none'],
  'rest-signs': ['none'],
  'sudden-signs': ['none'],
  health: ['40-64', 'well'],
}

const takes = (...medicines: Extract<Answers['medicines'], readonly unknown[]>): Answers => ({
  health: ['40-64', 'medicines'],
  medicines,
  'medicine-signs': ['none'],
})
const has = (...conditions: Extract<Answers['conditions'], readonly unknown[]>): Answers => ({
  health: ['40-64', 'condition'],
  conditions,
})

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
    'earlier-serious-episode',
    'see-doctor',
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
    'hip-or-groin-pain',
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
  it.each(rare)('%s', (_, says, flag, triage) => {
    const said = runner({ ...base, ...says })
    expect(said.flags).toContain(flag)
    expect(said.triage).toBe(triage)
  })

  it('whose hip is worse every week does not run, and not longer where nobody is sure', () => {
    expect(runner({ ...base, ...hip, 'builds-signs': ['worse-weekly'] }).assessment.plan.forbidden).toContain('run')
    const notSure = runner({ ...base, ...hip, lasts: 'until-i-stop', 'builds-signs': ['not-sure'] })
    expect(notSure.planIds).not.toContain('long-run-progression')
  })

  it('on steroid tablets is told never to leave them out while ill', () => {
    const ill: Answers = {
      ...base,
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
    ...base,
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
