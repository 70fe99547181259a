import { describe, expect, it } from 'vitest'
import { myAppointment } from '../../../../src/content/myAppointment'
import { quiz } from '../../../../src/content/quiz'
import type { Answers } from '../../../../src/domain/questionnaire/questionnaire'
import { has, takes } from '../../../support/rareRunner'
import { runner } from '../../../support/runner'

const onThePill: Answers = {
  'signs-now': ['none'],
  where: ['calf', 'same-leg'],
  history: 'first-ever',
  'builds-signs': ['none'],
  'rest-signs': ['none'],
  'sudden-signs': ['none'],
  habits: ['long-journey'],
  health: ['18-39', 'medicines'],
  medicines: ['oestrogen'],
}
const newBaby: Answers = { health: ['18-39', 'birth-lately'], 'pregnancy-signs': ['none'], habits: ['none'] }
const afterAClot: Answers = { ...has('clot-before'), habits: ['none'] }

describe('what it does, or where it is, not said', () => {
  it.each([
    [
      'after a race, at rest and on standing up',
      { feel: ['not-sure'], when: ['hours-after', 'at-rest', 'getting-up'] },
    ],
    ['passed over', { when: ['at-rest'] }],
    ['after an earlier clot', { ...afterAClot, feel: ['not-sure'], when: ['at-rest'] }],
    ['a hip after a birth', { ...newBaby, where: ['hip-or-groin', 'same-leg'], feel: ['not-sure'], when: ['at-rest'] }],
    [
      'an ache for hours, nobody knows where',
      { where: ['not-sure'], feel: ['aches'], lasts: 'hours', when: ['at-rest'] },
    ],
    ['since when not said either', { feel: ['not-sure'], when: ['at-rest'], history: 'not-sure' }],
  ] as const satisfies readonly (readonly [string, Answers])[])('is for today with a risk of clots: %s', (_, more) => {
    const { triage, flags } = runner({ ...onThePill, ...more })
    expect(triage).toBe('same-day')
    expect(flags).toContain('suspected-dvt')
  })

  it('asks how long it lasts, and about clots, where it is new and off a run', () => {
    const says: Answers = { ...onThePill, feel: ['not-sure'], when: ['at-rest'] }
    expect(quiz.asked(says)).toEqual(expect.arrayContaining(['lasts', 'clot-risk']))
    for (const more of [
      { feel: ['locks'] },
      { where: ['calf', 'either-leg'] },
      { when: ['last-part'] },
      { history: 'years' },
    ] as const satisfies readonly Answers[])
      expect(quiz.asked({ ...says, ...more })).not.toContain('clot-risk')
  })

  it('leaves a cramp a cramp: it locks, lets go in minutes, comes on runs alone or has for years', () => {
    for (const more of [
      { feel: ['locks'] },
      { feel: ['not-sure'], lasts: 'minutes', when: ['in-bed'] },
      { feel: ['not-sure'], when: ['last-part'] },
      { feel: ['not-sure'], when: ['at-rest'], where: ['calf', 'either-leg'] },
    ] as const satisfies readonly Answers[])
      expect(runner({ ...onThePill, when: ['in-bed'], ...more }).triage).toBe('self-care')
  })
})

describe('one leg that newly aches on standing up', () => {
  const rising: Answers = { ...onThePill, feel: ['aches'], lasts: 'minutes', when: ['getting-up'], history: 'few' }
  it.each([
    ['on the pill after a flight', {}],
    ['after a birth', newBaby],
    [
      'after an earlier clot, on every run too',
      { ...afterAClot, lasts: 'until-i-stop', when: ['every-run', 'getting-up'] },
    ],
    ['or stays tight hours later', { feel: ['stays-tight'], when: ['hours-after'] }],
  ] as const satisfies readonly (readonly [string, Answers])[])('is for today with a risk of clots: %s', (_, more) => {
    const { triage, flags } = runner({ ...rising, ...more })
    expect(triage).toBe('same-day')
    expect(flags).toContain('suspected-dvt')
  })

  it('is asked about clots, and stays with a runner without one', () => {
    const well: Answers = { ...rising, habits: ['none'], health: ['18-39', 'well'] }
    expect(quiz.asked(well)).toContain('clot-risk')
    expect(runner({ ...well, 'clot-risk': ['none'] }).triage).toBe('self-care')
    expect(runner({ ...well, 'clot-risk': ['surgery-or-rest'] }).triage).toBe('same-day')
  })

  it.each([
    ['a muscle that locks', { feel: ['locks', 'aches'] }],
    ['a heel with the first steps', { where: ['foot', 'same-leg'] }],
    ['for months', { history: 'months' }],
    ['in bed', { when: ['in-bed'] }],
    ['both legs', { where: ['calf', 'both-legs'] }],
  ] as const satisfies readonly (readonly [string, Answers])[])('is not this: %s', (_, more) => {
    expect(runner({ ...rising, ...more }).flags).not.toContain('suspected-dvt')
  })
})

describe('after an earlier clot, a leg of no known side that aches for an unknown time', () => {
  it.each([['hours-after'], ['last-part'], ['not-sure']] as const)(
    'is for today on result and card alike: %s',
    (when) => {
      const { triage } = runner({ ...onThePill, ...afterAClot, where: ['calf'], feel: ['aches'], when: [when] })
      expect(triage).toBe('same-day')
    },
  )
})

describe('what may be a leg: no place told, or several muscles of no known side', () => {
  const aching: Answers = {
    'signs-now': ['none'],
    feel: ['aches'],
    when: ['at-rest'],
    history: 'first-ever',
    'builds-signs': ['none'],
    'rest-signs': ['none'],
    health: ['40-64', 'well'],
  }
  const places: readonly Answers[] = [{ where: ['not-sure'] }, {}, { where: ['several-muscles'] }, { where: ['calf'] }]

  it.each(places)('that hurts for an unknown time is for today after an earlier clot: %j', (place) => {
    for (const feel of ['aches', 'stays-tight', 'sharp'] as const)
      for (const lasts of [{}, { lasts: 'not-sure' }] as const) {
        const says: Answers = { ...aching, ...place, ...lasts, ...has('clot-before'), feel: [feel] }
        expect([says, runner(says).triage]).toEqual([says, 'same-day'])
      }
  })

  it.each(places)('is seen in a day or two, and spared, with another reason for clots: %j', (place) => {
    const reasons: readonly Answers[] = [
      { ...takes('oestrogen'), habits: ['long-journey'] },
      takes('raloxifene'),
      { health: ['18-39', 'birth-lately'], 'pregnancy-signs': ['none'] },
    ]
    for (const reason of reasons) {
      const says: Answers = { ...aching, ...place, ...reason }
      const { flags, assessment, cautions } = runner(says)
      expect(flags).toContain('persistent-or-frequent')
      expect(myAppointment(assessment, says)?.within).toBe('two-days')
      expect(cautions).toEqual(expect.arrayContaining(['leg-sore-for-hours', 'one-leg-and-clot-risk']))
    }
  })

  it.each(places)('is for today on a blood thinner, where it may be a bleed: %j', (place) => {
    for (const feel of ['aches', 'stays-tight'] as const) {
      const { flags } = runner({ ...aching, ...place, ...takes('blood-thinner'), feel: [feel] })
      expect(flags).toContain('bleed-on-blood-thinners')
    }
  })

  it.each<readonly [string, Answers]>([
    ['no reason for a clot', {}],
    ['sore two days after a race', { feel: ['locks', 'aches', 'sore-days'], when: ['last-part'], load: ['race'] }],
    ['it lets go in minutes', { lasts: 'minutes', ...has('clot-before') }],
    ['it locks', { feel: ['locks'], ...has('clot-before') }],
    ['both legs', { where: ['several-muscles', 'both-legs'], ...has('clot-before') }],
    ['arms that lock', { where: ['arms-or-hands'], feel: ['locks'], when: ['last-part'], ...has('clot-before') }],
  ])('alarms nobody else: %s', (_, more) => {
    const says: Answers = {
      ...aching,
      where: ['several-muscles'],
      'sudden-signs': ['none'],
      'clot-risk': ['none'],
      ...more,
    }
    expect(runner(says).triage).toBe('self-care')
  })
})
