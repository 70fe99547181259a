import { describe, expect, it } from 'vitest'
import { myAppointment } from '../../../../src/content/myAppointment'
import type { Answers } from '../../../../src/domain/questionnaire/questionnaire'
import { has } from '../../../support/rareRunner'
import { runner } from '../../../support/runner'

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
    ['it only locks, in bed alone', { feel: ['locks'], when: ['in-bed'] }],
    ['a foot alone', { where: ['foot', 'same-leg'] }],
    ['legs by turns', { where: ['calf', 'either-leg'] }],
    ['no clot before', { health: ['40-64', 'well'] }],
  ])('stays with the runner otherwise: %s', (_, said) => {
    expect(runner({ ...ache, ...said }).flags).not.toContain('persistent-or-frequent')
  })
})

describe('after an earlier clot, one leg that locks on runs', () => {
  const locking: Answers = { ...ache, feel: ['locks'], when: ['last-part'], load: ['1-to-2h'], sleep: 'never' }
  const seen = (more: Answers) => {
    const says: Answers = { ...locking, ...more }
    const { triage, assessment } = runner(says)
    return [triage, myAppointment(assessment, says)?.within]
  }

  it.each(['not-sure', 'first-ever', 'few', 'more-often'] as const)(
    'is seen in a day or two while it is new, with no run and no stretch until then: %s',
    (history) => {
      expect(seen({ history })).toEqual(['see-doctor', 'two-days'])
      const { cautions, assessment, planIds } = runner({ ...locking, history })
      expect(cautions).toContain('possible-clot')
      expect([...assessment.plan.forbidden]).toEqual(expect.arrayContaining(['run', 'stretch', 'rub-leg']))
      expect(planIds).not.toContain('relief-stretch')
    },
  )

  it.each<readonly [string, Answers]>([
    ['no muscle named', { where: ['same-leg'] }],
    ['nobody knows what it does', { feel: ['not-sure'] }],
    ['nobody knows when', { when: ['not-sure'] }],
    ['just after', { when: ['just-after'] }],
    ['hours after', { when: ['hours-after'] }],
    ['in bed as well', { when: ['in-bed', 'last-part'] }],
  ])('is seen in a day or two in other words, too: %s', (_, more) => {
    for (const history of ['few', 'not-sure'] as const)
      expect(seen({ history, ...more })).toEqual(['see-doctor', 'two-days'])
  })

  it.each(['months', 'years'] as const)(
    'is seen within days, and not today, where it has done so for %s',
    (history) => {
      for (const when of ['last-part', 'every-run', 'races-only'] as const)
        expect([when, ...seen({ history, when: [when] })]).toEqual([when, 'see-doctor', 'days'])
    },
  )

  it('is no calmer the newer it is', () => {
    const soon = ['two-days', 'days', 'two-weeks', 'weeks', 'next-visit', undefined]
    const order = (['years', 'months', 'few', 'first-ever', 'not-sure'] as const).map((history) =>
      soon.indexOf(seen({ history })[1]),
    )
    expect(order).toEqual([...order].sort((a, b) => b - a))
  })

  it.each<readonly [string, Answers]>([
    ['aches', { feel: ['aches'] }],
    ['locks and stays tight', { feel: ['locks', 'stays-tight'] }],
    ['nobody knows what it does', { feel: ['not-sure'] }],
    ['hours after runs as well', { when: ['last-part', 'hours-after'] }],
    ['in bed as well', { when: ['last-part', 'in-bed'] }],
  ])('is for today as before where it does more for months: %s', (_, more) => {
    expect(seen({ history: 'months', ...more })[0]).toBe('same-day')
  })

  it.each<readonly [string, Answers]>([
    ['both legs', { where: ['calf', 'both-legs'] }],
    ['by turns', { where: ['calf', 'either-leg'] }],
    ['no clot before', { health: ['40-64', 'well'] }],
  ])('stays with the runner otherwise: %s', (_, more) => {
    expect(seen(more)[0]).toBe('self-care')
  })
})
