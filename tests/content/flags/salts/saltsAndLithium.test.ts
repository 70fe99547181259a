import { describe, expect, it } from 'vitest'
import type { Answers } from '../../../../src/domain/questionnaire/questionnaire'
import { has, newTrouble, takes } from '../../../support/rareRunner'
import { runner } from '../../../support/runner'

const told = (more: Answers) => runner({ ...newTrouble, history: 'few', ...more })
const weak: Answers = { where: ['both-legs', 'quad'], feel: ['weak'] }

describe('lithium, and weak or twitching muscles', () => {
  it.each<readonly [string, Answers]>([
    ['for days, on standing up', { lasts: 'days', when: ['getting-up'] }],
    ['for days, on every run', { feel: ['weak', 'twitches'], lasts: 'days', when: ['every-run'] }],
    ['neither when nor how long told', {}],
    ['hours after a run, for hours', { lasts: 'hours', when: ['hours-after'] }],
    ['twitching, at a time not told', { feel: ['twitches'] }],
    ['on a hot run', { lasts: 'minutes', when: ['last-part'], heat: 'hot' }],
    ['drinking hardly', { lasts: 'minutes', when: ['last-part'], drinking: ['hardly'] }],
    ['on ibuprofen most days', { lasts: 'minutes', when: ['last-part'], ...takes('lithium', 'regular-painkiller') }],
    ['twitching on a water tablet', { feel: ['twitches'], when: ['middle'], ...takes('lithium', 'diuretic') }],
  ])('is a call today: %s', (_, more) => {
    const found = told({ ...weak, ...takes('lithium'), ...more })
    expect(found.flags).toContain('lithium-while-ill')
    expect(found.triage).toBe('same-day')
  })

  it('leaves legs alone that are heavy for minutes late in a run', () => {
    const heavy: Answers = { ...weak, ...takes('lithium'), lasts: 'minutes', when: ['last-part'], heat: 'mild' }
    expect(told({ ...heavy, drinking: ['to-thirst'] }).triage).toBe('self-care')
  })

  it('is a call in the next days for twitches before a cramp in bed, for years', () => {
    const night: Answers = { where: ['calf', 'either-leg'], feel: ['locks', 'twitches'], when: ['in-bed'] }
    expect(told({ ...night, history: 'years', ...takes('lithium') }).triage).toBe('see-doctor')
    expect(told({ ...night, history: 'few', ...takes('lithium') }).triage).toBe('same-day')
  })
})

describe('what raises potassium, and weak muscles at rest', () => {
  it.each<readonly [string, Answers]>([
    ['an ACE tablet and ibuprofen, for days', { lasts: 'days', ...takes('ace-or-arb', 'regular-painkiller') }],
    ['the same for minutes', { lasts: 'minutes', ...takes('ace-or-arb', 'painkillers-on-runs') }],
    ['an ACE tablet and salt that did not help', { lasts: 'hours', ...takes('ace-or-arb'), tried: ['salt-no'] }],
    ['an ACE tablet and a salty drink', { lasts: 'hours', ...takes('ace-or-arb'), drinking: ['salty-drink'] }],
    ['an ACE tablet and supplements without a name', { ...takes('ace-or-arb'), supplements: ['other'] }],
  ])('are for today: %s', (_, more) => {
    const found = told({ ...weak, when: ['at-rest'], ...more })
    expect(found.flags).toContain('weak-with-kidneys')
    expect(found.triage).toBe('same-day')
  })

  it('are not said of legs that a race made heavy', () => {
    for (const who of [
      takes('ace-or-arb', 'painkillers-on-runs'),
      { ...takes('ace-or-arb'), drinking: ['salty-drink'] } as const,
    ]) {
      const found = told({ ...weak, lasts: 'hours', when: ['last-part', 'hours-after'], load: ['race'], ...who })
      expect(found.triage).not.toBe('same-day')
    }
  })
})

describe('a tablet that may upset the salts, and legs that are heavy', () => {
  const tablets = ['diuretic', 'potassium-sparing', 'digoxin', 'blood-pressure-unknown', 'unknown-name'] as const
  it.each(tablets)('on %s for hours after a race, for years, is not for today', (one) => {
    const race: Answers = { ...weak, lasts: 'hours', when: ['hours-after'], load: ['race'], history: 'years' }
    expect(told({ ...race, ...takes(one) }).flags).not.toContain('weak-with-kidneys')
    const night: Answers = { ...weak, feel: ['locks', 'weak'], lasts: 'seconds', when: ['in-bed'], history: 'years' }
    expect(told({ ...night, ...takes(one) }).flags).not.toContain('weak-with-kidneys')
  })

  it.each(tablets)('on %s at rest stays for today', (one) => {
    expect(told({ ...weak, lasts: 'hours', when: ['at-rest'], ...takes(one) }).triage).toBe('same-day')
    expect(told({ ...weak, lasts: 'days', ...takes(one) }).triage).toBe('same-day')
  })

  it('stays for today with weak kidneys, whatever the run was', () => {
    const race: Answers = { ...weak, lasts: 'hours', when: ['hours-after'], load: ['race'], history: 'years' }
    expect(told({ ...race, ...has('kidney') }).triage).toBe('same-day')
  })
})

describe('steroid tablets, insulin or a -gliflozin tablet, and weak legs', () => {
  const who = ['steroid-tablet', 'insulin', 'sglt2'] as const

  it.each(who)('on %s for over three days are for today, whenever it comes', (one) => {
    for (const when of ['every-run', 'middle', 'getting-up'] as const)
      expect(told({ ...weak, lasts: 'days', when: [when], ...takes(one) }).triage).toBe('same-day')
  })

  it.each(who)('on %s heavy for hours just after more work than usual can wait', (one) => {
    const heavy: Answers = { ...weak, lasts: 'hours', when: ['just-after'], ...takes(one) }
    for (const load of ['hillier', '2-to-4h', 'tired-legs', 'more-weekly'] as const)
      expect(told({ ...heavy, load: [load] }).flags).not.toContain('weak-with-kidneys')
    expect(told({ ...heavy, load: ['as-usual'] }).triage).toBe('same-day')
    expect(told({ ...heavy, when: ['just-after', 'hours-after'], load: ['hillier'] }).triage).toBe('same-day')
    expect(told({ ...heavy, lasts: 'days', load: ['hillier'] }).triage).toBe('same-day')
  })
})

describe('myasthenia, and several muscles newly weak', () => {
  const myasthenia: Answers = {
    ...has('heart-block-or-myasthenia'),
    where: ['several-muscles'],
    feel: ['weak'],
    lasts: 'minutes',
    when: ['every-run'],
    'rest-signs': ['not-sure'],
  }

  it('is for a doctor within days, and no running before', () => {
    const { triage, flags, assessment } = told(myasthenia)
    expect([triage, flags[0]]).toEqual(['see-doctor', 'mnd-weakness'])
    expect(assessment.plan.forbidden).toContain('run')
  })

  it('one muscle late in a run, or the same for years, stays as it was', () => {
    expect(told({ ...myasthenia, where: ['calf'], when: ['last-part'] }).flags).not.toContain('mnd-weakness')
    expect(told({ ...myasthenia, history: 'years' }).flags).not.toContain('mnd-weakness')
  })
})

describe('after an operation on the thyroid or neck, or on a bone medicine', () => {
  const who = [has('thyroid-surgery'), takes('bone-medicine')]
  const { 'rest-signs': _, ...unasked } = newTrouble
  const said = (more: Answers) => runner({ ...unasked, ...more })
  const legs: Answers = {
    where: ['calf', 'both-legs'],
    feel: ['locks', 'tingles'],
    lasts: 'minutes',
    when: ['hours-after'],
  }
  const hands: Answers = { where: ['arms-or-hands'], feel: ['locks'], when: ['last-part'] }

  it('new tingling, or hands that lock at any time, is for today', () => {
    for (const one of who)
      for (const what of [legs, hands]) {
        expect(said({ ...what, ...one, history: 'few' }).flags).toContain('low-calcium')
        expect(said({ ...what, ...one, history: 'years' }).triage).toBe('see-doctor')
      }
  })

  it('hands that lock do not count where clawing was denied, nor a foot that tingles without a cramp', () => {
    for (const one of who) {
      expect(said({ ...hands, ...one, history: 'few', 'rest-signs': ['none'] }).triage).toBe('self-care')
      expect(said({ ...legs, ...one, feel: ['tingles'], where: ['foot'], when: ['middle'] }).flags).not.toContain(
        'low-calcium',
      )
    }
  })

  it('counts a thyroid tablet as a thyroid condition where hands claw', () => {
    const claws: Answers = { ...hands, 'rest-signs': ['hand-spasm'], when: ['at-rest'], ...takes('thyroid-tablet') }
    expect(said(claws).triage).toBe('same-day')
  })
})

describe('sickle cell', () => {
  const sickle: Answers = { ...has('sickle'), 'sickle-signs': 'never' }
  const sore: Answers = { where: ['both-legs', 'quad'], feel: ['aches'], lasts: 'hours', when: ['hours-after'] }

  it('and hours of pain are for today when ill', () => {
    expect(told({ ...sore, ...sickle, health: ['18-39', 'condition', 'ill-lately'] }).triage).toBe('same-day')
  })

  it('and hours of pain are not rubbed', () => {
    expect(told({ ...sore, ...sickle }).assessment.plan.forbidden).toContain('rub-leg')
    expect(told({ ...sore, ...sickle, lasts: 'minutes' }).assessment.plan.forbidden).not.toContain('rub-leg')
  })

  it('and weak for hours are for a doctor, whatever was said of a slump', () => {
    const hot: Answers = { ...sore, ...sickle, feel: ['aches', 'weak'], heat: 'hot', load: ['harder'] }
    expect(told(hot).flags).toContain('sickle-and-weak')
  })
})

describe('a medicine, and muscles that are new in trouble', () => {
  const raised: Answers = { ...takes('antidepressant'), 'medicine-signs': ['new-or-raised'] }
  const stiff: Answers = { where: ['both-legs'], feel: ['twitches'], when: ['at-rest'], ...raised }
  const ill: Answers = { health: ['18-39', 'medicines', 'ill-lately'] }

  it('new or raised, with an illness and stiff, jerking or weak muscles, is for today', () => {
    for (const feel of ['twitches', 'stays-tight', 'weak'] as const)
      expect(told({ ...stiff, ...ill, feel: [feel] }).flags).toContain('stiff-after-new-medicine')
    expect(told(stiff).triage).toBe('see-doctor')
    expect(told({ ...stiff, ...ill, feel: ['locks'], when: ['last-part'] }).triage).toBe('see-doctor')
  })

  it('a statin, and weak legs of which nobody said more, is as weak on a statin', () => {
    const { 'medicine-signs': _, ...statin } = takes('statin')
    const legs: Answers = { ...weak, lasts: 'until-i-stop', when: ['every-run'] }
    expect(told({ ...legs, ...statin }).flags).toContain('statin-or-new-medicine')
    expect(told({ ...legs, ...takes('statin') }).flags).not.toContain('statin-or-new-medicine')
  })

  it('brown urine that nobody checked, and newly weak for longer than minutes, is for today', () => {
    const brown: Answers = { health: ['18-39', 'earlier-sign'], 'signs-before': ['dark-urine-earlier'] }
    const easy: Answers = { ...weak, lasts: 'days', when: ['every-run'], load: ['easy'] }
    expect(told({ ...easy, ...brown }).triage).toBe('same-day')
    expect(told({ ...easy, ...brown, lasts: 'minutes' }).triage).toBe('see-doctor')
    expect(told({ ...easy, ...brown, 'signs-before': ['dark-urine-earlier', 'all-checked'] }).triage).toBe('see-doctor')
  })

  it.each([
    ['diuretic', 'steroid-tablet'],
    ['diuretic', 'laba-inhaler'],
    ['potassium-sparing', 'reliever-inhaler'],
    ['digoxin', 'acid-reducer'],
  ] as const)('%s and %s are for a blood test', (...both) => {
    expect(told({ where: ['calf'], feel: ['locks'], when: ['in-bed'], ...takes(...both) }).flags).toContain(
      'blood-test',
    )
  })

  it('clawing hands on a water tablet and omeprazole keep from long, fast runs and races', () => {
    const claws: Answers = {
      where: ['arms-or-hands'],
      feel: ['locks'],
      when: ['at-rest'],
      'rest-signs': ['hand-spasm'],
    }
    const { forbidden } = told({ ...claws, ...takes('diuretic', 'acid-reducer') }).assessment.plan
    for (const deed of ['run-long', 'run-fast', 'race'] as const) expect(forbidden).toContain(deed)
  })
})
