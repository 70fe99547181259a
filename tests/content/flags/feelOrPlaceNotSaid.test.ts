import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/content/model'
import { myAppointment } from '../../../src/content/myAppointment'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { has, newTrouble, takes } from '../../support/rareRunner'
import { runner } from '../../support/runner'

const child: Answers = { health: ['under-18', 'well'] }
const floxacin: Answers = { ...newTrouble, ...takes('quinolone'), where: ['calf', 'same-leg'], when: ['middle'] }
const inBed: Answers = {
  ...newTrouble,
  where: ['calf', 'same-leg'],
  when: ['in-bed'],
  history: 'few',
  ...has('clot-before'),
}
const atRest: Answers = { ...inBed, feel: ['locks'], when: ['at-rest'] }

describe('what a place and a reason mean, in whatever word or in none', () => {
  it.each<readonly [string, Answers]>([
    ['tightens', { ...floxacin, feel: ['tightens'], lasts: 'minutes', 'builds-signs': ['push-off'] }],
    [
      'a weak foot on every run',
      { ...floxacin, where: ['foot', 'same-leg'], feel: ['weak'], when: ['every-run'], lasts: 'minutes' },
    ],
    ['nobody knows what it does', { ...floxacin, feel: ['not-sure'] }],
  ])('a calf or foot on a -floxacin is for the prescriber, with no running: %s', (_, says) => {
    const { flags, assessment, cautions } = runner(says)
    expect(flags).toContain('statin-or-new-medicine')
    expect(cautions).toContain('tendon-signs-unknown')
    for (const deed of ['run', 'stretch', 'load-leg'] as const) expect(assessment.plan.forbidden).toContain(deed)
    expect(myAppointment(assess(says), says)?.within).toBe('today')
  })

  it('a calf sore for days on every run on a -floxacin is not run on either', () => {
    const { assessment, cautions } = runner({ ...floxacin, feel: ['sore-days'], when: ['every-run'] })
    expect(cautions).toContain('tendon-signs-unknown')
    expect(assessment.plan.forbidden).toContain('run')
  })

  it.each(['hip-or-groin', 'quad', 'hamstring'] as const)(
    'one weak %s under 18 is a hip first, and no artery',
    (place) => {
      const says: Answers = { ...newTrouble, ...child, where: [place, 'same-leg'], feel: ['weak'], history: 'few' }
      const { triage, flags, assessment } = runner({ ...says, when: ['every-run'] })
      expect(triage).toBe('see-doctor')
      expect(flags).not.toContain('claudication')
      expect(assessment.plan.forbidden).toContain('run')
      expect(runner({ ...says, where: ['calf', 'same-leg'], when: ['every-run'] }).flags).toContain('claudication')
    },
  )

  it('one thigh under 18 of which nobody knows what it does, for weeks, is not run on', () => {
    const says: Answers = { ...newTrouble, ...child, where: ['quad', 'same-leg'], feel: ['not-sure'], history: 'few' }
    expect(runner({ ...says, when: ['every-run'] }).assessment.plan.forbidden).toContain('run')
  })

  it('a calf that locks on a -floxacin is a cramp', () => {
    expect(runner({ ...floxacin, feel: ['locks'] }).triage).toBe('self-care')
  })

  it.each(['bone-medicine', 'steroid-tablet', 'teriparatide'] as const)(
    'a thigh on %s of which nobody knows what it does is not run on',
    (tablet) => {
      const says: Answers = { ...newTrouble, ...takes(tablet), where: ['quad'], when: ['soon'] }
      for (const one of [says, { ...says, feel: ['not-sure'] } as const satisfies Answers]) {
        const { triage, assessment } = runner(one)
        expect(triage).toBe('see-doctor')
        expect(assessment.plan.forbidden).toContain('run')
      }
      expect(runner({ ...says, feel: ['locks'] }).triage).toBe('self-care')
    },
  )

  it('a hip under 18 on every run is not run on, and for today off a run', () => {
    const hip: Answers = {
      ...newTrouble,
      ...child,
      where: ['hip-or-groin', 'same-leg'],
      feel: ['not-sure'],
      history: 'few',
    }
    const { triage, assessment } = runner({ ...hip, when: ['every-run'] })
    expect(triage).toBe('see-doctor')
    expect(assessment.plan.forbidden).toContain('run')
    expect(runner({ ...hip, when: ['at-rest'] }).flags).toContain('child-limp')
    expect(runner({ ...hip, when: ['last-part'], history: 'first-ever' }).triage).toBe('self-care')
  })

  it.each<readonly [string, Answers]>([
    ['in bed, nobody knows what it does', { ...inBed, feel: ['not-sure'] }],
    ['in bed, that passed over', inBed],
    ['locks at rest by day', atRest],
    ['locks on runs', { ...inBed, feel: ['locks'], when: ['last-part'] }],
    [
      'locks at rest, on the pill after a journey',
      {
        ...atRest,
        ...takes('oestrogen'),
        ...has('clot-before'),
        health: ['40-64', 'medicines', 'condition'],
        habits: ['long-journey'],
      },
    ],
  ])('one leg after an earlier clot is seen in a day or two, and not stretched: %s', (_, says) => {
    const { triage, flags, assessment, planIds } = runner(says)
    expect(triage).toBe('see-doctor')
    expect(flags).toContain('persistent-or-frequent')
    expect(myAppointment(assess(says), says)?.within).toBe('two-days')
    expect(assessment.plan.forbidden).toContain('stretch')
    expect(planIds).not.toContain('bedtime-calf-stretch')
  })

  it.each<readonly [string, Answers]>([
    ['locks in bed', { ...inBed, feel: ['locks'] }],
    ['either leg', { ...inBed, where: ['calf', 'either-leg'] }],
    ['no clot before', { ...atRest, health: ['40-64', 'well'], conditions: ['none'] }],
  ])('and stays with the runner: %s', (_, says) => {
    expect(runner(says).triage).toBe('self-care')
  })
})

describe('both legs, worse each week', () => {
  const both: Answers = { ...newTrouble, where: ['both-legs'], feel: ['aches'], lasts: 'minutes', when: ['middle'] }
  it.each<readonly [string, Answers]>([
    ['no place told', { 'builds-signs': ['worse-weekly'] }],
    ['no place told, uneven', { 'builds-signs': ['limp'] }],
    [
      'several muscles, and uneven',
      { where: ['several-muscles', 'both-legs'], 'builds-signs': ['worse-weekly', 'limp'] },
    ],
    ['calves, and uneven', { where: ['calf', 'both-legs'], 'builds-signs': ['worse-weekly', 'limp'] }],
  ])('is a doctor within days, and no running: %s', (_, more) => {
    const says: Answers = { ...both, ...more }
    const { triage, assessment } = runner(says)
    expect(triage).toBe('see-doctor')
    expect(assessment.plan.forbidden).toContain('run')
  })

  it('asks why always that leg only of whoever said so', () => {
    const shin: Answers = { ...both, where: ['shin'], 'builds-signs': ['worse-weekly'] }
    const asks = (says: Answers) => JSON.stringify(myAppointment(assess(says), says))
    expect(asks(shin)).not.toContain('always')
    expect(asks({ ...shin, where: ['shin', 'same-leg'] })).toContain('always')
  })
})

describe('growing and hips', () => {
  const growing: Answers = {
    ...newTrouble,
    where: ['calf', 'both-legs'],
    feel: ['aches'],
    lasts: 'hours',
    when: ['in-bed'],
    history: 'years',
    health: ['under-18', 'ill-lately'],
  }

  it('pains in both legs for years, and a cold, can wait for a doctor', () => {
    expect(runner(growing).triage).toBe('see-doctor')
    expect(runner({ ...growing, where: ['calf', 'either-leg'] }).flags).not.toContain('child-limp')
    for (const more of [{ history: 'few' }, { where: ['calf', 'same-leg'] }, { where: ['calf'] }] as const)
      expect(runner({ ...growing, ...more }).triage).toBe('same-day')
  })

  it('one hip that tightens on every run for weeks is seen, with nothing long', () => {
    const says: Answers = {
      ...newTrouble,
      where: ['hip-or-groin', 'same-leg'],
      feel: ['tightens'],
      when: ['every-run'],
      lasts: 'minutes',
      history: 'few',
      load: ['more-weekly'],
    }
    const { triage, assessment } = runner(says)
    expect(triage).toBe('see-doctor')
    expect(assessment.plan.forbidden).toContain('run-long')
    expect(runner({ ...says, where: ['hip-or-groin', 'both-legs'] }).triage).toBe('self-care')
  })
})
