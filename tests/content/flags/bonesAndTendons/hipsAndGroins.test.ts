import { describe, expect, it } from 'vitest'
import { redFlags } from '../../../../src/content/redFlags'
import { cardFor } from '../../../../src/content/tomorrow/cardFor'
import type { Answers } from '../../../../src/domain/questionnaire/questionnaire'
import { runner } from '../../../support/runner'

const base: Answers = {
  'signs-now': ['none'],
  history: 'first-ever',
  'builds-signs': ['none'],
  'sudden-signs': ['none'],
  'clot-risk': ['none'],
  health: ['18-39', 'well'],
}
const child: Answers = { health: ['under-18', 'well'] }
const groin: Answers = { ...base, where: ['hip-or-groin'], feel: ['aches'], lasts: 'hours', when: ['just-after'] }
const thigh: Answers = {
  ...base,
  where: ['quad', 'same-leg'],
  feel: ['aches'],
  lasts: 'until-i-stop',
  when: ['last-part'],
  history: 'few',
}
const hip: Answers = {
  ...base,
  where: ['hip-or-groin', 'same-leg'],
  feel: ['aches'],
  lasts: 'until-i-stop',
  when: ['every-run'],
  history: 'few',
  load: ['more-weekly'],
}

describe('a groin that hurts for hours', () => {
  it.each<readonly [string, Answers]>([
    ['as I stop', {}],
    ['hours later', { when: ['hours-after'] }],
    ['both legs', { where: ['hip-or-groin', 'both-legs'] }],
    ['stays tight', { feel: ['stays-tight'] }],
    ['for days', { lasts: 'days' }],
    ['mid-run', { when: ['middle'] }],
    ['length not sure', { lasts: 'not-sure' }],
    ['at rest, length not sure', { lasts: 'not-sure', when: ['at-rest'] }],
  ])('is for today under 18, with the testicle named: %s', (_, says) => {
    const { triage, flags } = runner({ ...groin, ...child, ...says })
    expect(triage).toBe('same-day')
    expect(flags).toContain('child-limp')
    expect(redFlags['child-limp'].actions.join(' ')).toContain('testicle')
  })

  it.each<readonly [string, Answers]>([
    ['as I stop', {}],
    ['hours later', { when: ['hours-after'] }],
    ['stays tight', { feel: ['stays-tight'] }],
  ])('is for a doctor in a grown-up, with testicle and pregnancy named: %s', (_, says) => {
    const { triage, flags } = runner({ ...groin, ...says })
    expect(triage).toBe('see-doctor')
    expect(flags).toContain('hip-or-groin-pain')
    expect(redFlags['hip-or-groin-pain'].actions.join(' ')).toMatch(/testicle.*[Aa] period late/)
  })

  it.each<readonly [string, Answers]>([
    ['a cramp of seconds', { feel: ['locks', 'sharp'], lasts: 'seconds', when: ['last-part'] }],
    ['a cramp that only locks', { feel: ['locks'], lasts: 'minutes' }],
    ['an ache of minutes', { lasts: 'minutes' }],
  ])('is not %s under 18', (_, says) => {
    expect(runner({ ...groin, ...child, ...says }).triage).toBe('self-care')
  })

  it('is still for today where a sudden one left something behind, or was not told to let go', () => {
    const sudden: Answers = { ...groin, ...child, feel: ['locks', 'sharp'], lasts: 'seconds', when: ['last-part'] }
    expect(runner({ ...sudden, 'sudden-signs': ['sore-spot'] }).triage).toBe('same-day')
    expect(runner({ ...sudden, lasts: 'not-sure' }).triage).toBe('same-day')
  })

  it('is what a race leaves in both hips of a grown-up', () => {
    const sore: Answers = { ...groin, where: ['hip-or-groin', 'both-legs', 'quad'], load: ['race'] }
    expect(runner(sore).flags).not.toContain('hip-or-groin-pain')
  })

  it.each(['at-rest', 'in-bed'] as const)('is for today after an illness, %s', (when) => {
    const ill = runner({ ...groin, when: [when], health: ['40-64', 'ill-lately'] })
    expect(ill.triage).toBe('same-day')
    expect(ill.flags).toContain('hip-stress-fracture')
    expect(runner({ ...groin, when: [when], health: ['40-64', 'well'] }).triage).toBe('see-doctor')
  })
})

describe('one thigh under 18', () => {
  it.each<readonly [string, Answers]>([
    ['aches near the end', {}],
    ['aches for hours, the first time', { lasts: 'hours', history: 'first-ever', when: ['last-part'] }],
    ['tightens on every run', { feel: ['tightens'], when: ['every-run'] }],
    ['tightens for weeks', { feel: ['tightens'] }],
    ['the back of it', { where: ['hamstring', 'same-leg'] }],
  ])('is seen within days, and neither run on nor stretched: %s', (_, says) => {
    const { triage, assessment } = runner({ ...thigh, ...child, ...says })
    expect(['see-doctor', 'same-day']).toContain(triage)
    for (const deed of ['run', 'stretch', 'exercise-leg'] as const) expect(assessment.plan.forbidden).toContain(deed)
  })

  it.each([
    ['quad', 'same-leg'],
    ['hip-or-groin', 'same-leg'],
    ['hamstring', 'same-leg'],
  ] as const)('is for today if it comes with walking: %s', (...where) => {
    const { triage, flags } = runner({ ...thigh, ...child, where, when: ['middle'], 'builds-signs': ['walking-pain'] })
    expect(triage).toBe('same-day')
    expect(flags).toContain('child-limp')
  })

  it.each<readonly [string, Answers]>([
    ['both', { where: ['quad', 'both-legs'] }],
    ['now left, now right', { where: ['quad', 'either-leg'] }],
    ['a thigh that locks', { feel: ['locks'] }],
    ['the first time, as long as the run', { history: 'first-ever' }],
    ['a calf', { where: ['calf', 'same-leg'] }],
  ])('stays calm: %s', (_, says) => {
    expect(runner({ ...thigh, ...child, ...says }).triage).toBe('self-care')
  })
})

describe('one hip of a grown-up', () => {
  it.each<readonly [string, Answers]>([
    ['aches on every run', {}],
    ['aches for hours', { when: ['middle'], lasts: 'hours' }],
  ])('is seen within days, with nothing long, fast or steep: %s', (_, says) => {
    const { triage, flags, assessment, planIds } = runner({ ...hip, ...says })
    expect(triage).toBe('see-doctor')
    expect(flags).toContain('hip-or-groin-pain')
    for (const deed of ['run', 'run-long', 'run-fast', 'run-hills', 'jump', 'load-leg', 'stretch'] as const)
      expect(assessment.plan.forbidden).toContain(deed)
    expect(planIds).not.toContain('long-run-progression')
  })

  it.each<readonly [string, Answers]>([
    ['on every run', {}],
    ['for hours', { when: ['middle', 'last-part'], lasts: 'hours' }],
    ['with a beginning that nobody told', { history: 'not-sure' }],
    ['more and more often', { history: 'more-often' }],
  ])('of which nobody said which side is seen as one that is one: %s', (_, says) => {
    const { flags, assessment } = runner({ ...hip, where: ['hip-or-groin'], ...says })
    expect(flags).toContain('hip-or-groin-pain')
    for (const deed of ['run', 'stretch', 'load-leg'] as const) expect(assessment.plan.forbidden).toContain(deed)
  })

  it('is for a doctor in weeks where both have hurt for hours on every run for months, and not as an old bone', () => {
    for (const side of ['both-legs', 'either-leg'] as const) {
      const { flags } = runner({ ...hip, where: ['hip-or-groin', side], lasts: 'hours', history: 'months' })
      expect([side, flags]).toEqual([side, expect.arrayContaining(['persistent-or-frequent'])])
      expect([side, flags]).toEqual([side, expect.not.arrayContaining(['hip-or-groin-pain'])])
    }
  })

  it('that comes with walking is for today, and a bone before it is an artery', () => {
    const says: Answers = { ...hip, 'builds-signs': ['walking-pain'] }
    const { triage, flags, assessment } = runner(says)
    expect(triage).toBe('same-day')
    expect(flags[0]).toBe('hip-stress-fracture')
    expect(assessment.plan.forbidden).toContain('run')
    expect(JSON.stringify(cardFor(assessment, says))).not.toContain('Easy')
  })

  it.each<readonly [string, Answers]>([
    ['tightens near the end of a longer run', { feel: ['tightens'], when: ['last-part'], load: ['longer'] }],
    ['aches the first time', { history: 'first-ever' }],
    ['locks', { feel: ['locks'], when: ['last-part'] }],
    ['both', { where: ['hip-or-groin', 'both-legs'] }],
  ])('stays with the runner: %s', (_, says) => {
    expect(runner({ ...hip, ...says }).triage).toBe('self-care')
  })
})
