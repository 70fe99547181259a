import { describe, expect, it } from 'vitest'
import type { Answers } from '../../../../src/domain/questionnaire/questionnaire'
import { runner } from '../../../support/runner'

const arms: Answers = {
  'signs-now': ['none'],
  where: ['arms-or-hands'],
  feel: ['aches'],
  lasts: 'until-i-stop',
  when: ['every-run'],
  history: 'few',
  'builds-signs': ['none'],
  'rest-signs': ['none'],
  health: ['65-plus', 'condition'],
  conditions: ['diabetes'],
}

describe('arms on effort, with a heart at risk', () => {
  // One answer other than the plainest one must not leave the runner with six more weeks of running.
  it.each([
    ['as told most plainly', {}],
    ['for hours', { lasts: 'hours' }],
    ['nobody knows how long', { lasts: 'not-sure' }],
    ['passed over how long', { lasts: undefined }],
    ['tight', { feel: ['tightens'] }],
    ['tight, with an ill heart', { feel: ['tightens'], conditions: ['heart-disease'] }],
    ['a tight spot that stays', { feel: ['stays-tight'] }],
    ['minutes, early in a run', { lasts: 'minutes', when: ['soon'] }],
    [
      'a leg aches too, an ill heart, for hours',
      { where: ['arms-or-hands', 'calf'], conditions: ['heart-disease'], lasts: 'hours' },
    ],
    ['newly at rest for hours', { lasts: 'hours', when: ['at-rest'], history: 'first-ever' }],
    [
      'newly at rest for minutes, an ill heart',
      { lasts: 'minutes', when: ['at-rest'], history: 'first-ever', conditions: ['heart-disease'] },
    ],
    [
      'newly at rest, 65 and well',
      { lasts: 'minutes', when: ['at-rest'], health: ['65-plus', 'well'], conditions: undefined },
    ],
  ] as const satisfies readonly (readonly [string, { readonly [Q in keyof Answers]?: Answers[Q] | undefined }])[])(
    'are for today: %s',
    (_, more) => {
      const says = Object.fromEntries(Object.entries({ ...arms, ...more }).filter(([, given]) => given !== undefined))
      const { triage, flags } = runner(says as Answers)
      expect(triage).toBe('same-day')
      expect(flags).toContain('cardiac-symptoms-settled')
    },
  )

  it.each([
    ['that lock', { feel: ['locks'] }],
    ['at rest for months', { when: ['at-rest'], lasts: 'minutes', history: 'months' }],
    ['at rest for seconds', { when: ['at-rest'], lasts: 'seconds' }],
    ['sore after the gym', { feel: ['sore-days'], lasts: 'hours', when: ['hours-after'], load: ['other-sport'] }],
    [
      'sore and aching at rest after the gym',
      { feel: ['sore-days', 'aches'], lasts: 'hours', when: ['at-rest'], load: ['other-sport'] },
    ],
  ] as const satisfies readonly (readonly [string, Answers])[])('is not said of arms %s', (_, more) => {
    expect(runner({ ...arms, 'sudden-signs': ['none'], ...more }).flags).not.toContain('cardiac-symptoms-settled')
  })
})

describe('arms that ache late in a race', () => {
  const late: Answers = {
    ...arms,
    when: ['last-part', 'races-only'],
    load: ['race', '2-to-4h'],
    health: ['40-64', 'well'],
  }
  it('are for a doctor, no longer for today, where an age over 40 is the only reason', () => {
    const { triage, flags } = runner({ ...late, conditions: [] })
    expect(triage).toBe('see-doctor')
    expect(flags).toContain('arms-late-in-a-run')
  })

  it.each([
    ['on every run too', { when: ['last-part', 'every-run'] }],
    ['early in the run too', { when: ['last-part', 'soon'] }],
    ['with high blood pressure', { health: ['40-64', 'condition'], conditions: ['high-blood-pressure'] }],
    ['at 65', { health: ['65-plus', 'well'] }],
  ] as const satisfies readonly (readonly [string, Answers])[])('stay for today %s', (_, more) => {
    expect(runner({ ...late, conditions: [], ...more }).triage).toBe('same-day')
  })

  it('stay with a young runner', () => {
    expect(runner({ ...late, conditions: [], health: ['18-39', 'well'] }).triage).toBe('self-care')
  })
})
