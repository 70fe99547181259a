import { describe, expect, it } from 'vitest'
import { quiz } from '../../../../src/content/quiz'
import { redFlags } from '../../../../src/content/redFlags'
import type { Answers } from '../../../../src/domain/questionnaire/questionnaire'
import type { Triage } from '../../../../src/domain/vocabulary'
import { runner } from '../../../support/runner'

const calf: Answers = {
  'signs-now': ['none'],
  where: ['calf', 'same-leg'],
  feel: ['weak'],
  lasts: 'hours',
  when: ['middle'],
  history: 'first-ever',
  'clot-risk': ['none'],
  'builds-signs': ['push-off'],
  'rest-signs': ['none'],
  health: ['40-64', 'well'],
}
const deeds = ['run', 'load-leg', 'stretch', 'rub-leg'] as const

describe('a calf that may be torn, told as weak or aching', () => {
  it.each<readonly [string, Answers]>([
    ['weak', {}],
    ['aching', { feel: ['aches'] }],
    ['tight', { feel: ['stays-tight'], history: 'few' }],
    ['a foot', { where: ['foot', 'same-leg'], feel: ['aches'] }],
    ['for days, no side told', { where: ['calf'], lasts: 'days' }],
  ])('is asked about standing on tiptoe, and for today without it: %s', (_, says) => {
    const told: Answers = { ...calf, ...says }
    expect(quiz.asked(told)).toContain('sudden-signs')
    expect(runner({ ...told, 'sudden-signs': ['no-tiptoe'] }).triage).toBe('same-day')
  })

  it.each<readonly [string, Triage, Answers]>([
    ['hurts on pushing off', 'same-day', {}],
    ['limps', 'same-day', { 'builds-signs': ['limp'] }],
    ['limps since', 'same-day', { 'builds-signs': ['none'], 'sudden-signs': ['limp'] }],
    ['aches', 'see-physio', { feel: ['aches'] }],
    ['a foot', 'see-physio', { where: ['foot', 'same-leg'], feel: ['aches'] }],
  ])('is neither loaded nor stretched nor rubbed: %s', (_, level, says) => {
    const { triage, flags, assessment } = runner({ ...calf, 'sudden-signs': ['none'], ...says })
    expect(flags).toContain('calf-tear')
    expect(triage).toBe(level)
    for (const deed of deeds) expect(assessment.plan.forbidden).toContain(deed)
  })

  it('waits with load while that is not told', () => {
    const { triage, assessment } = runner({ ...calf, feel: ['aches'], 'builds-signs': ['none'] })
    expect(triage).toBe('self-care')
    for (const deed of ['load-leg', 'stretch', 'rub-leg'] as const) expect(assessment.plan.forbidden).toContain(deed)
  })

  it.each<readonly [string, Answers]>([
    ['as long as I run', { feel: ['tightens', 'aches'], lasts: 'until-i-stop' }],
    ['for minutes', { feel: ['aches'], lasts: 'minutes' }],
    ['that locked', { feel: ['locks', 'aches'] }],
    ['in bed', { feel: ['aches'], when: ['in-bed'] }],
    ['in both', { where: ['calf', 'both-legs'], feel: ['aches'] }],
    ['now left, now right', { where: ['calf', 'either-leg'], feel: ['aches'] }],
    ['for years', { feel: ['aches'], history: 'years' }],
    ['a thigh', { where: ['quad', 'same-leg'], feel: ['aches'] }],
  ])('is not asked about: %s', (_, says) => {
    expect(quiz.asked({ ...calf, ...says })).not.toContain('sudden-signs')
    expect(runner({ ...calf, ...says }).flags).not.toContain('calf-tear')
  })
})

describe('a heel or calf that aches on a -floxacin', () => {
  const tendon: Answers = {
    ...calf,
    where: ['calf', 'foot', 'same-leg'],
    feel: ['aches'],
    lasts: 'until-i-stop',
    when: ['first-minutes', 'getting-up'],
    history: 'few',
    'early-signs': ['none'],
    'builds-signs': ['none'],
    health: ['65-plus', 'medicines'],
    medicines: ['quinolone', 'steroid-tablet'],
    'medicine-signs': ['none'],
  }
  it.each<readonly [string, Answers]>([
    ['tendon denied', {}],
    ['tendon not sure', { 'medicine-signs': ['not-sure'] }],
    ['without steroids', { medicines: ['quinolone'], health: ['18-39', 'medicines'] }],
    ['a heel that stays tight', { where: ['foot'], feel: ['stays-tight'] }],
  ])('is for a doctor, and spared as a sore tendon is: %s', (_, says) => {
    const { triage, assessment } = runner({ ...tendon, ...says })
    expect(triage).toBe('see-doctor')
    for (const deed of deeds) expect(assessment.plan.forbidden).toContain(deed)
  })

  it('is not a calf that locks', () => {
    const locks: Answers = { ...tendon, feel: ['locks'], where: ['calf', 'either-leg'], when: ['in-bed'] }
    expect(runner({ ...locks, medicines: ['quinolone'] }).triage).toBe('self-care')
  })
})

it('a limp for the first time is not headed as weeks of it', () => {
  expect(redFlags['same-leg-keeps-returning'].name).not.toMatch(/always|weeks/i)
  expect(redFlags['same-leg-keeps-returning'].actions.join(' ')).toMatch(/top of the foot: stop running/i)
})
