import { describe, expect, it } from 'vitest'
import { quiz } from '../../src/content/quiz'
import type { Answers } from '../../src/domain/questionnaire/questionnaire'
import { has } from '../support/rareRunner'
import { runner } from '../support/runner'

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
