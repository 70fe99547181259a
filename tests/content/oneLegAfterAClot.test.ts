import { describe, expect, it } from 'vitest'
import type { Answers } from '../../src/domain/questionnaire/questionnaire'
import { has } from '../support/rareRunner'
import { runner } from '../support/runner'

const ache: Answers = {
  'signs-now': ['none'],
  where: ['calf', 'same-leg'],
  feel: ['aches'],
  lasts: 'minutes',
  when: ['hours-after'],
  history: 'few',
  'builds-signs': ['none'],
  'rest-signs': ['none'],
  ...has('clot-before'),
}

describe('after an earlier clot, one leg that newly aches once the run is over', () => {
  it.each<readonly [string, Answers]>([
    ['for minutes', {}],
    ['for the first time', { history: 'first-ever' }],
    ['just after', { when: ['just-after'] }],
    ['late in the run as well', { when: ['last-part', 'hours-after'] }],
    ['tight just after', { feel: ['stays-tight'], when: ['just-after'] }],
    ['no muscle named', { where: ['same-leg'] }],
    ['it locks beside', { feel: ['locks', 'aches'] }],
    ['on runs alone', { when: ['last-part'] }],
  ])('is seen in a day or two, with no running and no rubbing: %s', (_, said) => {
    const { triage, flags, cautions, planIds } = runner({ ...ache, ...said })
    expect(triage).toBe('see-doctor')
    expect(flags).toContain('persistent-or-frequent')
    expect(cautions).toEqual(expect.arrayContaining(['possible-clot', 'leg-sore-for-hours']))
    expect(planIds).not.toContain('calf-strengthening')
  })

  it.each<readonly [string, Answers]>([
    ['it only locks', { feel: ['locks'] }],
    ['a foot alone', { where: ['foot', 'same-leg'] }],
    ['legs by turns', { where: ['calf', 'either-leg'] }],
    ['for years', { history: 'years' }],
    ['no clot before', { health: ['40-64', 'well'] }],
  ])('stays with the runner otherwise: %s', (_, said) => {
    expect(runner({ ...ache, ...said }).flags).not.toContain('persistent-or-frequent')
  })
})
