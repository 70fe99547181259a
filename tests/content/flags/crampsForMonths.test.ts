import { describe, expect, it } from 'vitest'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { has } from '../../support/rareRunner'
import { runner } from '../../support/runner'

describe('arms and legs that lock and are weak, for months', () => {
  const everywhere: Answers = {
    'signs-now': ['none'],
    where: ['calf', 'arms-or-hands', 'several-muscles'],
    feel: ['locks', 'weak'],
    when: ['at-rest'],
    history: 'months',
    'builds-signs': ['none'],
    'rest-signs': ['spreading'],
    health: ['40-64', 'far-weaker'],
  }

  it.each<readonly [string, Answers]>([
    ['at rest', {}],
    ['with nothing that spreads, and at a time that nobody told', { 'rest-signs': ['none'], when: ['not-sure'] }],
  ])('are for a doctor, and not for today: %s', (_, more) => {
    const { triage, flags } = runner({ ...everywhere, ...more })
    expect(triage).toBe('see-doctor')
    expect(flags).toContain('persistent-or-frequent')
  })

  it.each<readonly [string, Answers]>([
    ['new', { history: 'few' }],
    ['of a time that nobody told', { history: 'not-sure' }],
    ['more and more frequent', { history: 'more-often' }],
    ['an arm alone', { where: ['arms-or-hands'] }],
    ['only weak', { feel: ['weak'] }],
    ['of an age that nobody told', { health: ['far-weaker'] }],
    ['65 or over', { health: ['65-plus', 'far-weaker'] }],
    ['with an uneven heartbeat', has('heart-disease')],
  ])('are for today where they are %s', (_, more) => {
    const { triage, flags } = runner({ ...everywhere, ...more })
    expect(flags).toContain('weak-arm')
    expect(triage).toBe('same-day')
  })
})

describe('cramps at rest by day, for months', () => {
  const afterRuns: Answers = {
    'signs-now': ['none'],
    where: ['calf', 'hamstring'],
    feel: ['locks'],
    when: ['hours-after', 'in-bed', 'at-rest'],
    history: 'months',
    'rest-signs': ['none'],
    sleep: 'after-hard-runs',
    health: ['18-39', 'well'],
  }

  it('are those of tired muscle where they follow hard runs, at night, too', () => {
    const { triage, planIds } = runner(afterRuns)
    expect(triage).toBe('self-care')
    expect(planIds).not.toContain('medical-check')
  })

  it.each<readonly [string, Answers]>([
    ['nobody said that they follow runs', { when: ['in-bed', 'at-rest'] }],
    ['the nights are not those after hard runs', { sleep: 'now-and-then' }],
    ['they come more and more often', { history: 'more-often' }],
  ])('are for a doctor where %s', (_, more) => {
    const { triage, flags } = runner({ ...afterRuns, ...more })
    expect(flags).toContain('persistent-or-frequent')
    expect(triage).toBe('see-doctor')
  })
})
