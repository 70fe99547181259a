import { describe, expect, it } from 'vitest'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import type { FlagId } from '../../../src/domain/vocabulary'
import { runner } from '../../support/runner'

const base: Answers = {
  'signs-now': ['none'],
  history: 'first-ever',
  'builds-signs': ['none'],
  'rest-signs': ['none'],
  health: ['40-64', 'well'],
}

type Told = readonly [string, Answers, FlagId]

/** What the episode itself tells is not silenced by a follow-up that was skipped, denied or too narrow. */
describe('told by the episode alone, and for today', () => {
  it.each([
    [
      'an arm that is weak at rest, and gone again',
      { where: ['arms-or-hands'], feel: ['weak', 'tingles'], lasts: 'minutes', when: ['at-rest'] },
      'weak-arm',
    ],
    [
      'one leg aching for hours on standing up, on the pill, with no question about clots asked',
      {
        where: ['calf', 'same-leg'],
        feel: ['aches'],
        lasts: 'hours',
        when: ['getting-up', 'every-run'],
        health: ['18-39', 'medicines'],
        medicines: ['oestrogen'],
      },
      'suspected-dvt',
    ],
    [
      'the same with no word of which leg',
      {
        where: ['calf'],
        feel: ['aches'],
        lasts: 'hours',
        when: ['at-rest'],
        health: ['18-39', 'medicines'],
        medicines: ['oestrogen'],
      },
      'suspected-dvt',
    ],
    [
      'a hip that makes a grown-up limp',
      { where: ['hip-or-groin'], feel: ['aches'], lasts: 'until-i-stop', 'builds-signs': ['limp'] },
      'hip-stress-fracture',
    ],
    [
      'a hip that makes somebody ill limp',
      {
        where: ['hip-or-groin'],
        feel: ['aches'],
        when: ['at-rest'],
        'builds-signs': ['limp'],
        health: ['65-plus', 'ill-lately'],
      },
      'hip-stress-fracture',
    ],
    [
      'weak and tingling legs, new, with the back',
      {
        where: ['both-legs'],
        feel: ['weak', 'tingles'],
        lasts: 'days',
        when: ['at-rest'],
        'builds-signs': ['numbness', 'back-to-leg'],
      },
      'spine-both-legs',
    ],
    [
      'a weakness that spreads, without an illness',
      { where: ['both-legs'], feel: ['weak', 'tingles'], when: ['at-rest'], 'rest-signs': ['spreading'] },
      'weak-after-infection',
    ],
    [
      'weak muscles at rest on lithium',
      { where: ['calf'], feel: ['weak'], when: ['at-rest'], health: ['40-64', 'medicines'], medicines: ['lithium'] },
      'lithium-while-ill',
    ],
    [
      'weak muscles on dialysis, with no word of when',
      { where: ['quad'], feel: ['weak'], lasts: 'hours', health: ['40-64', 'condition'], conditions: ['dialysis'] },
      'weak-with-kidneys',
    ],
    [
      'weak muscles at rest on a water tablet',
      { where: ['quad'], feel: ['weak'], when: ['at-rest'], health: ['40-64', 'medicines'], medicines: ['diuretic'] },
      'weak-with-kidneys',
    ],
    [
      'a groin that aches for hours on a blood thinner',
      {
        where: ['hip-or-groin', 'same-leg'],
        feel: ['aches', 'weak'],
        lasts: 'hours',
        when: ['at-rest'],
        health: ['65-plus', 'medicines'],
        medicines: ['blood-thinner'],
      },
      'bleed-on-blood-thinners',
    ],
    [
      'the same with a bleeding disorder',
      {
        where: ['hip-or-groin'],
        feel: ['aches'],
        lasts: 'hours',
        health: ['18-39', 'condition'],
        conditions: ['bleeding-disorder'],
      },
      'bleed-on-blood-thinners',
    ],
    [
      'hands that lock and tingle after a thyroid operation, signs not sure',
      {
        where: ['arms-or-hands'],
        feel: ['locks', 'tingles'],
        when: ['at-rest'],
        'rest-signs': ['not-sure'],
        health: ['40-64', 'condition'],
        conditions: ['thyroid-surgery'],
      },
      'low-calcium',
    ],
    [
      'a sudden groin pain under 18',
      { where: ['hip-or-groin', 'same-leg'], feel: ['sharp'], 'sudden-signs': ['none'], health: ['under-18'] },
      'child-limp',
    ],
    [
      'a pain under the ribs on effort with a heart known to be ill',
      {
        where: ['ribs'],
        stitch: ['eases-on-slowing'],
        health: ['65-plus', 'condition'],
        conditions: ['heart-disease'],
      },
      'cardiac-symptoms-settled',
    ],
  ] as const satisfies readonly Told[])('%s', (_, says, flag) => {
    const { triage, flags, assessment } = runner({ ...base, ...says })
    expect(flags).toContain(flag)
    expect(['same-day', 'emergency']).toContain(triage)
    expect(assessment.plan.forbidden).toContain('run')
  })

  it.each([
    ['weak legs late in a race', { where: ['both-legs'], feel: ['weak'], when: ['last-part'] }],
    [
      'weak legs late in a race on a water tablet',
      {
        where: ['both-legs'],
        feel: ['weak'],
        when: ['last-part'],
        health: ['40-64', 'medicines'],
        medicines: ['diuretic'],
      },
    ],
    ['a calf that locks at night for a minute', { where: ['calf', 'same-leg'], feel: ['locks'], when: ['in-bed'] }],
    ['a stitch', { where: ['ribs'], stitch: ['eases-on-slowing'] }],
    [
      'a cramp that locks and lets go on a blood thinner',
      {
        where: ['calf'],
        feel: ['locks'],
        when: ['last-part'],
        health: ['40-64', 'medicines'],
        medicines: ['blood-thinner'],
      },
    ],
  ] as const satisfies readonly (readonly [string, Answers])[])('is not: %s', (_, says) => {
    const { triage } = runner({ ...base, 'sudden-signs': ['none'], ...says })
    expect(['self-care', 'see-doctor']).toContain(triage)
  })

  it('hours of leg pain at night under 18 are for a day or two', () => {
    const { triage, flags } = runner({
      ...base,
      where: ['shin'],
      feel: ['aches'],
      lasts: 'hours',
      when: ['in-bed'],
      health: ['under-18'],
    })
    expect(triage).toBe('see-doctor')
    expect(flags).toContain('persistent-or-frequent')
  })
})

describe('muscle that is weak and sore for hours after hard work', () => {
  const overdone: Answers = {
    'signs-now': ['none'],
    where: ['quad', 'both-legs'],
    feel: ['weak', 'aches'],
    lasts: 'hours',
    when: ['hours-after', 'at-rest'],
    history: 'first-ever',
    'builds-signs': ['none'],
    'rest-signs': ['none'],
    load: ['under-1h', 'other-sport', 'harder'],
    health: ['18-39', 'well'],
  }

  it('is not massaged, and is told to look at the urine', () => {
    const said = runner(overdone)
    expect(said.cautions).toContain('weak-after-hard-work')
    expect(said.planIds).not.toContain('massage-during-cramp')
    expect(said.planIds).not.toContain('long-run-progression')
  })

  it('is not warned of when it lets go in minutes', () => {
    expect(runner({ ...overdone, lasts: 'minutes' }).cautions).not.toContain('weak-after-hard-work')
  })
})

describe('a hip or groin that hurts at rest', () => {
  const groin: Answers = {
    'signs-now': ['none'],
    where: ['hip-or-groin'],
    feel: ['sharp'],
    lasts: 'hours',
    when: ['at-rest'],
    'sudden-signs': ['none'],
    'clot-risk': ['none'],
    'builds-signs': ['none'],
    'rest-signs': ['none'],
    health: ['18-39', 'well'],
  }

  it('is for a doctor within days in a grown-up, and for today under 18', () => {
    expect(runner(groin).triage).toBe('see-doctor')
    expect(runner({ ...groin, health: ['under-18', 'well'] }).triage).toBe('same-day')
  })

  it('is for a doctor when it came suddenly on a run and stayed for hours', () => {
    expect(runner({ ...groin, when: ['last-part'] }).flags).toContain('hip-or-groin-pain')
  })

  it('is none when it comes on a run and lets go', () => {
    expect(runner({ ...groin, feel: ['locks'], lasts: 'minutes', when: ['last-part'] }).triage).toBe('self-care')
  })
})
