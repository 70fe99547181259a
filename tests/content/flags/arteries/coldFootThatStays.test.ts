import { describe, expect, it } from 'vitest'
import { besidesAppointment, myAppointment } from '../../../../src/content/myAppointment'
import { quiz } from '../../../../src/content/quiz'
import { cardFor } from '../../../../src/content/tomorrow/cardFor'
import type { Answers } from '../../../../src/domain/questionnaire/questionnaire'
import { has } from '../../../support/rareRunner'
import { runner } from '../../../support/runner'

const heart = { ...has('heart-disease'), health: ['65-plus', 'condition'] } as const satisfies Answers
const foot: Answers = {
  'signs-now': ['none'],
  where: ['foot', 'same-leg'],
  feel: ['tingles'],
  lasts: 'hours',
  when: ['middle'],
  history: 'first-ever',
  'sudden-signs': ['none'],
  'builds-signs': ['cold-foot', 'numb-foot'],
  'rest-signs': ['none'],
  'clot-risk': ['none'],
  ...heart,
}

describe('a foot cold on a run, and still so hours later', () => {
  it.each<readonly [string, Answers]>([
    ['numb since the middle of a run', foot],
    ['aches at rest for hours', { ...foot, feel: ['aches'], when: ['at-rest'], 'builds-signs': ['cold-foot'] }],
    [
      'aches at rest, nobody knows how long',
      { ...foot, feel: ['aches'], when: ['at-rest'], lasts: 'not-sure', 'builds-signs': ['cold-foot'] },
    ],
    ['in a young one', { ...foot, health: ['18-39', 'well'] }],
  ])('is an emergency like one that is colder than the other: %s', (_, says) => {
    const { triage, flags } = runner(says)
    expect(triage).toBe('emergency')
    expect(flags).toContain('acute-limb-ischaemia')
  })

  it.each<readonly [string, Answers]>([
    ['not numb, since a run', { ...foot, where: ['foot'], 'builds-signs': ['cold-foot'] }],
    ['aches', { ...foot, where: ['foot'], feel: ['aches'], 'builds-signs': ['cold-foot'] }],
  ])('is for today where no side was told: %s', (_, says) => {
    const { triage, flags } = runner(says)
    expect(triage).toBe('same-day')
    expect(flags).toContain('limb-in-danger')
  })

  it.each<readonly [string, Answers]>([
    ['on runs, for minutes', { ...foot, lasts: 'minutes' }],
    ['as long as the run', { ...foot, lasts: 'until-i-stop' }],
    ['two cold feet', { ...foot, where: ['foot', 'both-legs'] }],
    ['for years', { ...foot, history: 'years' }],
    ['fell asleep at the desk', { ...foot, lasts: 'minutes', when: ['at-rest'] }],
  ])('is for a doctor in weeks: %s', (_, says) => {
    expect(runner(says).triage).toBe('see-doctor')
  })
})

describe('what hurts for hours is asked how it builds up', () => {
  it.each<readonly [string, Answers]>([
    ['sharp', { feel: ['sharp'] }],
    ['nobody knows what it does', { feel: ['not-sure'] }],
  ])('so a foot colder than the other is heard: %s', (_, says) => {
    const colder: Answers = {
      ...foot,
      ...says,
      where: ['foot'],
      when: ['at-rest'],
      'builds-signs': ['one-foot-colder'],
    }
    expect(quiz.asked(colder)).toContain('builds-signs')
    expect(runner(colder).triage).toBe('emergency')
  })

  it('and what is sharp for seconds is not', () => {
    expect(quiz.asked({ ...foot, feel: ['sharp'], lasts: 'seconds' })).not.toContain('builds-signs')
  })
})

describe('a foot that hurts for hours at rest, with arteries likely narrow', () => {
  const hurts: Answers = { ...foot, where: ['foot'], feel: ['aches'], when: ['at-rest'], 'builds-signs': ['none'] }
  it.each<readonly [string, Answers]>([
    ['aches', {}],
    ['sharp', { feel: ['sharp'] }],
    ['in bed', { when: ['in-bed'] }],
    ['diabetes', has('diabetes')],
    ['one foot, sharp, length not told', { where: ['foot', 'same-leg'], feel: ['sharp'], lasts: 'not-sure' }],
  ])('is for a doctor in a day or two, with no exercise of it: %s', (_, says) => {
    const { triage, flags, cautions, planIds } = runner({ ...hurts, ...says })
    expect(triage).toBe('see-doctor')
    expect(flags).toContain('claudication')
    expect(cautions).toContain('blood-flow-at-rest')
    expect(planIds).not.toContain('foot-core-strengthening')
  })

  it('stays with the runner who is well, or aches for minutes', () => {
    expect(runner({ ...hurts, lasts: 'minutes' }).triage).toBe('self-care')
    expect(runner({ ...hurts, health: ['40-64', 'condition'], conditions: ['none'] }).triage).toBe('self-care')
  })
})

describe('feet that go white by turns in the cold', () => {
  const winter: Answers = {
    ...foot,
    where: ['foot', 'either-leg'],
    lasts: 'minutes',
    when: ['first-minutes'],
    'early-signs': ['none'],
    history: 'few',
    'builds-signs': ['one-foot-colder'],
    health: ['18-39', 'well'],
  }
  it('are for a doctor in weeks', () => {
    expect(runner(winter).triage).toBe('see-doctor')
  })

  it.each<readonly [string, Answers]>([
    ['comes with walking', { 'builds-signs': ['one-foot-colder', 'walking-pain'] }],
    ['always the same one', { where: ['foot', 'same-leg'] }],
    ['nobody knows how long', { lasts: 'not-sure' }],
  ])('and for today or now, if it %s', (_, says) => {
    expect(['same-day', 'emergency']).toContain(runner({ ...winter, ...says }).triage)
  })
})

describe('a foot that turns cold or pale on runs', () => {
  const onRuns: Answers = {
    'signs-now': ['none'],
    where: ['calf', 'same-leg'],
    feel: ['tightens'],
    lasts: 'until-i-stop',
    when: ['soon', 'every-run'],
    history: 'months',
    'builds-signs': ['cold-foot'],
    health: ['18-39', 'well'],
  }

  it.each<readonly [string, Answers]>([
    ['one leg for months', {}],
    ['both', { where: ['calf', 'both-legs'] }],
    ['numb beside', { 'builds-signs': ['cold-foot', 'numb-foot'] }],
    ['newly', { history: 'few' }],
  ])('is not run on before its pulses were checked, within days, as a numb one is not: %s', (_, more) => {
    const says: Answers = { ...onRuns, ...more }
    const { assessment, cautions } = runner(says)
    expect(cautions).toContain('foot-cold-on-runs')
    expect(
      cardFor(assessment, says)
        .lines.map(({ say }) => say)
        .join(' '),
    ).not.toMatch(/[Ee]asy/)
    expect(myAppointment(assessment, says)?.within).toBe('days')
    expect([...besidesAppointment('popliteal-entrapment', assessment.plan.forbidden)].join(' ')).not.toMatch(
      /run through/,
    )
  })

  it('is not meant where pushing off hurts and no foot turns cold', () => {
    const says: Answers = { ...onRuns, 'builds-signs': ['push-off'] }
    const { assessment, cautions } = runner(says)
    expect(cautions).not.toContain('foot-cold-on-runs')
    expect(myAppointment(assessment, says)?.within).toBe('two-weeks')
  })
})
