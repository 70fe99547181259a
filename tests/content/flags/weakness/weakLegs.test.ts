import { describe, expect, it } from 'vitest'
import type { Answers } from '../../../../src/domain/questionnaire/questionnaire'
import { runner } from '../../../support/runner'
import { runners } from '../../../support/runners'

const bothLegs: Answers = {
  ...runners.lateInTheRace,
  where: ['calf', 'both-legs'],
  feel: ['weak', 'tingles'],
  'builds-signs': ['none'],
  'rest-signs': ['none'],
  history: 'few',
}

describe('weak legs after an infection', () => {
  const after: Answers = { ...bothLegs, health: ['18-39', 'ill-lately'] }

  it.each(['spreading', 'wasting'] as const)('are for a hospital today when told of as %s', (sign) => {
    const { triage, flags } = runner({ ...after, 'rest-signs': [sign] })
    expect(triage).toBe('same-day')
    expect(flags).toContain('weak-after-infection')
  })

  it.each<readonly [string, Answers]>([
    ['several muscles', { where: ['several-muscles'], 'rest-signs': ['spreading'] }],
    ['legs and hands', { where: ['calf', 'arms-or-hands'], 'rest-signs': ['wasting'] }],
    ['a muscle that locks and wastes', { feel: ['locks'], when: ['at-rest'], 'rest-signs': ['wasting'] }],
    ['signs that nobody is sure of', { 'rest-signs': ['not-sure'] }],
  ])('are for today in %s, too', (_, said) => {
    expect(runner({ ...after, ...said }).triage).toBe('same-day')
  })

  it('are for today on getting up, too, unless hard work was told', () => {
    const hours: Answers = { ...after, feel: ['weak'], lasts: 'hours', history: 'first-ever', 'rest-signs': ['none'] }
    for (const when of [['getting-up'], ['getting-up', 'hours-after'], ['getting-up', 'last-part']] as const) {
      expect(runner({ ...hours, when, load: ['not-sure'] }).flags).toContain('weak-after-infection')
      expect(runner({ ...hours, when, load: ['easy'] }).flags).toContain('weak-after-infection')
    }
    expect(runner({ ...hours, when: ['getting-up', 'hours-after'], load: ['race'] }).triage).toBe('see-doctor')
  })

  it('are not when nothing spreads, or it is one leg', () => {
    expect(runner(after).flags).not.toContain('weak-after-infection')
    const spreads: Answers = { ...after, 'rest-signs': ['spreading'] }
    expect(runner({ ...spreads, where: ['calf', 'same-leg'] }).flags).not.toContain('weak-after-infection')
  })
})

it('is for today where two tablets may have raised potassium', () => {
  const { triage, flags } = runner({
    ...bothLegs,
    feel: ['weak'],
    when: ['at-rest'],
    health: ['40-64', 'medicines'],
    medicines: ['potassium-sparing', 'ace-or-arb'],
  })
  expect(triage).toBe('same-day')
  expect(flags).toContain('weak-with-kidneys')
})

describe('a nerve in both legs', () => {
  it.each([
    ['more and more often', { 'builds-signs': ['back-to-leg', 'numbness'], history: 'more-often' }],
    ['worse every week', { 'builds-signs': ['numbness', 'worse-weekly'] }],
  ] as const satisfies readonly (readonly [string, Answers])[])('with weakness is for today when %s', (_, more) => {
    const { triage, flags } = runner({ ...bothLegs, ...more })
    expect(triage).toBe('same-day')
    expect(flags).toContain('spine-both-legs')
  })

  it('is for a visit when it has been the same for months, or is in one leg', () => {
    const numb: Answers = { ...bothLegs, 'builds-signs': ['back-to-leg', 'numbness'], history: 'months' }
    expect(runner(numb).triage).toBe('see-doctor')
    expect(runner({ ...numb, history: 'more-often', where: ['calf', 'same-leg'] }).triage).toBe('see-doctor')
  })
})

describe('weak on nearly every run', () => {
  const weak: Answers = { ...bothLegs, feel: ['weak'], when: ['every-run'] }

  it('may be an artery in one leg, and not in both or in the arms', () => {
    expect(runner({ ...weak, where: ['calf', 'same-leg'] }).flags).toContain('claudication')
    expect(runner(weak).flags).not.toContain('claudication')
    expect(runner({ ...weak, where: ['arms-or-hands'] }).flags).not.toContain('claudication')
  })
})

describe('weak at rest with a kidney condition', () => {
  it.each(['kidney', 'dialysis'] as const)('is a call to the unit today: %s', (one) => {
    const { triage, flags } = runner({
      ...bothLegs,
      when: ['at-rest'],
      health: ['40-64', 'condition'],
      conditions: [one],
    })
    expect(triage).toBe('same-day')
    expect(flags).toContain('weak-with-kidneys')
  })
})

describe('legs that are newly weak', () => {
  it('in both legs with numbness, for some weeks at most, are for today', () => {
    const nerves: Answers = { ...bothLegs, 'builds-signs': ['numbness'], when: ['at-rest'], history: 'few' }
    expect(runner(nerves).triage).toBe('same-day')
    expect(runner({ ...nerves, history: 'years' }).triage).toBe('see-doctor')
  })

  it('in one leg at rest are for today, numb or not', () => {
    const one: Answers = { ...bothLegs, where: ['same-leg', 'several-muscles'], feel: ['weak'], when: ['at-rest'] }
    expect(runner({ ...one, lasts: 'minutes', history: 'first-ever' }).flags).toContain('weak-arm')
    expect(runner({ ...one, when: ['last-part'], history: 'first-ever' }).flags).not.toContain('weak-arm')
  })
})

it('are for a doctor at rest and just after a run of which nothing was said', () => {
  const legs: Answers = {
    ...runners.lateInTheRace,
    where: ['both-legs'],
    feel: ['weak'],
    lasts: 'hours',
    history: 'few',
    when: ['at-rest', 'just-after'],
    health: ['65-plus', 'well'],
  }
  expect(runner({ ...legs, load: ['not-sure'] }).triage).toBe('see-doctor')
  expect(runner({ ...legs, load: ['race'] }).triage).toBe('self-care')
})

describe('muscles weak for hours on getting up, for months', () => {
  const weak: Answers = {
    'signs-now': ['none'],
    where: ['both-legs'],
    feel: ['weak'],
    lasts: 'hours',
    when: ['getting-up'],
    history: 'months',
    load: ['as-usual'],
    health: ['65-plus', 'well'],
  }
  it.each<readonly [string, Answers]>([
    ['over 65', {}],
    ['for years', { history: 'years' }],
    ['the work not told', { load: ['not-sure'] }],
    ['young', { health: ['18-39', 'well'] }],
  ])('are for a doctor, as those in bed are: %s', (_, more) => {
    const { triage, flags } = runner({ ...weak, ...more })
    expect(triage).toBe('see-doctor')
    expect(flags).toContain('mnd-weakness')
  })

  it('are ordinary the morning after hard work, and after a cramp', () => {
    for (const more of [{ load: ['race'] }, { load: ['hillier'] }, { feel: ['weak', 'locks'] }] as const)
      expect(runner({ ...weak, ...more }).flags).not.toContain('mnd-weakness')
  })
})

describe('muscles weak for hours at rest by day, for months or years', () => {
  const weak: Answers = {
    'signs-now': ['none'],
    where: ['both-legs'],
    feel: ['weak'],
    lasts: 'days',
    when: ['at-rest'],
    history: 'months',
    'clot-risk': ['none'],
    'builds-signs': ['none'],
    'rest-signs': ['none'],
    health: ['40-64', 'well'],
  }
  it.each<readonly [string, Answers]>([
    ['for days', {}],
    ['for hours', { lasts: 'hours' }],
    ['for years', { history: 'years' }],
    ['several muscles that twitch as well', { where: ['several-muscles'], feel: ['twitches', 'weak'] }],
  ])('are no calmer than in bed, and strength is to be tested: %s', (_, more) => {
    const { triage, flags } = runner({ ...weak, ...more })
    expect(triage).toBe('see-doctor')
    expect(flags).toContain('mnd-weakness')
    expect(runner({ ...weak, ...more, when: ['in-bed'] }).flags).toContain('mnd-weakness')
  })
})

describe('legs weak for hours on getting up after a race, for months', () => {
  const weak: Answers = {
    'signs-now': ['none'],
    where: ['both-legs'],
    feel: ['weak'],
    lasts: 'hours',
    when: ['getting-up'],
    history: 'months',
    load: ['race'],
    'rest-signs': ['none'],
    'builds-signs': ['none'],
    health: ['18-39', 'condition'],
  }
  // The morning after hard work is when potassium falls in whoever is prone to it.
  it.each<readonly [string, Answers]>([
    ['a thyroid condition', { conditions: ['thyroid'] }],
    ['diabetes', { conditions: ['diabetes'] }],
    ['a nerve or muscle condition', { conditions: ['nerve-or-muscle'] }],
    ['steroid tablets', { health: ['18-39', 'medicines'], medicines: ['steroid-tablet'] }],
    ['much alcohol', { health: ['18-39', 'heavy-drinking'] }],
  ])('are for a blood test with %s', (_, more) => {
    const { triage, flags } = runner({ ...weak, ...more })
    expect(triage).toBe('see-doctor')
    expect(flags).toContain('blood-test')
  })

  it('are the race in whoever is well', () => {
    expect(runner({ ...weak, health: ['18-39', 'well'] }).triage).toBe('self-care')
  })
})
