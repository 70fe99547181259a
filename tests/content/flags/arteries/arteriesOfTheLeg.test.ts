import { describe, expect, it } from 'vitest'
import { myAppointment } from '../../../../src/content/myAppointment'
import { redFlags } from '../../../../src/content/redFlags'
import type { Answers } from '../../../../src/domain/questionnaire/questionnaire'
import { has, takes } from '../../../support/rareRunner'
import { runner } from '../../../support/runner'

const told: Answers = {
  'signs-now': ['none'],
  'rest-signs': ['none'],
  'clot-risk': ['none'],
  health: ['18-39', 'well'],
}

describe('one thigh or calf that goes weak in races and is soon well again', () => {
  const dead: Answers = {
    ...told,
    where: ['quad', 'same-leg'],
    feel: ['weak'],
    lasts: 'until-i-stop',
    when: ['races-only'],
    history: 'years',
    'builds-signs': ['gone-soon'],
  }
  it('is for a doctor, and gets no longer runs', () => {
    const { triage, flags, planIds } = runner(dead)
    expect(triage).toBe('see-doctor')
    expect(flags).toContain('claudication')
    expect(planIds).not.toContain('long-run-progression')
  })

  it.each([
    ['both legs', { where: ['quad', 'both-legs'] }],
    ['new', { history: 'first-ever' }],
    ['not soon gone', { 'builds-signs': ['none'] }],
  ] as const satisfies readonly (readonly [string, Answers])[])('is not said of %s', (_, more) => {
    expect(runner({ ...dead, ...more }).flags).not.toContain('claudication')
  })
})

describe('a calf that tightens at the same point of every run and is soon gone', () => {
  const point: Answers = {
    ...told,
    where: ['calf', 'same-leg'],
    feel: ['tightens'],
    lasts: 'until-i-stop',
    when: ['soon', 'every-run'],
    history: 'few',
    'builds-signs': ['same-point', 'gone-soon'],
  }
  it.each([
    ['high blood pressure', has('high-blood-pressure')],
    ['a statin', takes('statin')],
    ['low-dose aspirin', takes('aspirin')],
    ['a pressure tablet', takes('ace-or-arb')],
  ] as const satisfies readonly (readonly [string, Answers])[])('is for a doctor over 40 with %s', (_, more) => {
    const { triage, flags } = runner({ ...point, ...more })
    expect(triage).toBe('see-doctor')
    expect(flags).toContain('claudication')
  })

  it('stays with a physio over 40 and well', () => {
    expect(runner({ ...point, health: ['40-64', 'well'] }).triage).toBe('see-physio')
  })
})

it('does not call several weak muscles, of no leg, a leg artery', () => {
  const { flags } = runner({
    ...told,
    where: ['several-muscles'],
    feel: ['weak'],
    lasts: 'until-i-stop',
    when: ['every-run'],
    history: 'months',
    'builds-signs': ['none'],
    health: ['18-39', 'cold-and-tired'],
  })
  expect(flags).not.toContain('claudication')
})

describe('what else it may be is named', () => {
  it.each([
    ['popliteal-entrapment', /narrowed.*bulges behind the knee/],
    ['rhabdomyolysis', /One leg alone.*clot/],
    ['hip-or-groin-pain', /back, belly or groin.*emergency number/],
  ] as const)('by %s', (flag, words) => {
    const { actions, why } = redFlags[flag]
    expect([...actions, why].join(' ')).toMatch(words)
  })
})

describe('a calf, shin or foot that aches for hours at rest, with an artery that may be narrow', () => {
  const aching: Answers = {
    ...told,
    feel: ['aches'],
    lasts: 'hours',
    when: ['at-rest'],
    history: 'first-ever',
    'builds-signs': ['none'],
  }
  it.each(['calf', 'shin', 'foot'] as const)('is for a doctor with no side told: %s', (place) => {
    for (const who of [has('heart-disease'), has('leg-arteries'), has('diabetes')])
      expect([place, runner({ ...aching, where: [place], ...who }).flags]).toEqual([
        place,
        expect.arrayContaining(['claudication']),
      ])
  })

  it('is a cramp in both calves, where it locks, or over in minutes', () => {
    for (const more of [
      { where: ['calf', 'both-legs'] },
      { where: ['calf'], feel: ['locks', 'aches'] },
      { where: ['calf'], lasts: 'minutes' },
    ] as const satisfies readonly Answers[])
      expect([more, runner({ ...aching, ...has('diabetes'), ...more }).flags]).toEqual([
        more,
        expect.not.arrayContaining(['claudication']),
      ])
  })
})

describe('one foot that is colder or of another colour, and a leg that aches on runs', () => {
  const cold: Answers = {
    ...told,
    feel: ['aches'],
    lasts: 'until-i-stop',
    when: ['every-run'],
    'builds-signs': ['one-foot-colder'],
    health: ['65-plus', 'well'],
  }
  it.each<readonly [string, Answers]>([
    ['newly', { where: ['calf', 'same-leg'], history: 'few' }],
    ['newly, with no side told', { where: ['calf'], history: 'few' }],
    ['and nobody knows since when', { where: ['calf', 'same-leg'], history: 'not-sure' }],
  ])('is for today: %s', (_, says) => {
    expect(runner({ ...cold, ...says }).triage).toBe('same-day')
  })

  it('is for a doctor within two days, more and more often, and within two weeks for months', () => {
    const within = (history: 'more-often' | 'months') => {
      const says: Answers = { ...cold, where: ['calf', 'same-leg'], history }
      return myAppointment(runner(says).assessment, says)?.within
    }
    expect(within('more-often')).toBe('two-days')
    expect(within('months')).toBe('two-weeks')
  })
})

it('takes legs that go dead by turns for no one leg', () => {
  const base: Answers = { 'signs-now': ['none'], health: ['18-39', 'well'] }
  const says: Answers = {
    ...base,
    where: ['calf', 'either-leg'],
    feel: ['locks', 'weak'],
    when: ['every-run'],
    'builds-signs': ['none'],
    'rest-signs': ['none'],
  }
  expect(runner(says).flags).not.toContain('claudication')
  expect(runner({ ...says, where: ['calf', 'same-leg'] }).flags).toContain('claudication')
})
