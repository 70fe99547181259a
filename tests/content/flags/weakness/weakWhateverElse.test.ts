import { describe, expect, it } from 'vitest'
import type { Answers, AnswerTo } from '../../../../src/domain/questionnaire/questionnaire'
import type { FlagId, Triage } from '../../../../src/domain/vocabulary'
import { has, takes } from '../../../support/rareRunner'
import { runner } from '../../../support/runner'

const told = (more: Answers) =>
  runner({ 'signs-now': ['none'], 'builds-signs': ['none'], 'rest-signs': ['none'], ...more })

const weak: Answers = { where: ['both-legs'], feel: ['weak'], lasts: 'hours', history: 'few' }
const usual: Answers = { ...weak, load: ['as-usual'] }
const ill: Answers = { health: ['18-39', 'ill-lately'] }
const well: Answers = { health: ['18-39', 'well'] }

type When = readonly AnswerTo<'when'>[]
const beside: readonly When[] = [
  ['at-rest', 'every-run'],
  ['at-rest', 'middle'],
  ['in-bed', 'first-minutes'],
  ['at-rest', 'just-after'],
  ['at-rest', 'hours-after'],
  ['at-rest', 'last-part'],
]

describe('newly weak at rest, and at another time as well', () => {
  it.each(beside)('is for a doctor: %s and %s', (...when) => {
    for (const more of [{}, { lasts: undefined }, { where: ['either-leg'] }] as const satisfies readonly object[]) {
      const { lasts, ...others } = { ...usual, ...more, when } as Answers
      const says: Answers = lasts === undefined ? others : { ...others, lasts }
      expect(told({ ...says, ...well }).flags).toContain('mnd-weakness')
      expect(told({ ...says, ...ill }).triage).toBe('same-day')
    }
  })

  it('is for today after an illness in several muscles, too, and when it grows', () => {
    const several: Answers = { ...usual, ...ill, when: ['at-rest', 'every-run'], where: ['several-muscles'] }
    expect(told(several).triage).toBe('same-day')
    expect(told({ ...several, 'builds-signs': ['worse-weekly'] }).triage).toBe('same-day')
  })

  it('is for a doctor after an illness and a race', () => {
    expect(told({ ...weak, ...ill, when: ['at-rest', 'last-part'], load: ['race'] }).triage).toBe('see-doctor')
  })

  it('is nothing for legs that are heavy after a race, hours later and while they rest', () => {
    for (const when of [['last-part', 'hours-after'], ['just-after'], ['last-part', 'at-rest']] as const)
      expect(told({ ...weak, ...well, when, load: ['race', '2-to-4h'] }).triage).toBe('self-care')
  })
})

const restAndRun: Answers = { ...usual, when: ['at-rest', 'every-run'] }
const hoursAfter: Answers = { ...usual, when: ['hours-after'] }
const drinker: Answers = { health: ['40-64', 'heavy-drinking'] }
const eatsLittle: Answers = { health: ['18-39', 'eating'], eating: ['eating-little'] }

const salts: readonly (readonly [string, Answers, Triage, FlagId])[] = [
  ...(['steroid-tablet', 'sglt2', 'insulin'] as const).map(
    (one) =>
      [`at rest and on runs, on ${one}`, { ...restAndRun, ...takes(one) }, 'same-day', 'weak-with-kidneys'] as const,
  ),
  ...(['diabetes', 'cirrhosis', 'nerve-or-muscle', 'thyroid', 'bowel'] as const).map(
    (one) =>
      [`at rest and on runs, with ${one}`, { ...restAndRun, ...has(one) }, 'same-day', 'weak-with-kidneys'] as const,
  ),
  [
    'in bed and hours after a run, with a muscle illness',
    { ...weak, when: ['in-bed', 'hours-after'], ...has('nerve-or-muscle') },
    'same-day',
    'weak-with-kidneys',
  ],
  ...(
    [
      ['a thyroid condition', has('thyroid')],
      ['a bowel condition', has('bowel')],
      ['much alcohol', drinker],
      ['too little food', eatsLittle],
    ] as const
  ).flatMap(([words, who]) => [
    [`hours after a usual run, with ${words}`, { ...hoursAfter, ...who }, 'same-day', 'weak-with-kidneys'] as const,
    [
      `hours after a race, with ${words}`,
      { ...hoursAfter, ...who, load: ['race'] },
      'see-doctor',
      'blood-test',
    ] as const,
    [
      `in bed and late in a race, with ${words}`,
      { ...weak, ...who, when: ['last-part', 'in-bed'], load: ['race'] },
      who === eatsLittle ? 'same-day' : 'see-doctor',
      'blood-test',
    ] as const,
    [
      `hours after runs for years, with ${words}`,
      { ...hoursAfter, ...who, history: 'years' },
      'see-doctor',
      'blood-test',
    ] as const,
  ]),
]

describe('weak where the salts of the blood may be upset', () => {
  it.each(salts)('raises its sign: %s', (_, says, triage, flag) => {
    const found = told(says)
    expect(found.flags).toContain(flag)
    expect(found.triage).toBe(triage)
  })
})

describe('weakness that spreads', () => {
  const spreads: Answers = { ...weak, 'rest-signs': ['spreading'], when: ['at-rest', 'every-run'] }
  it.each<readonly [string, Answers]>([
    ['for days', { lasts: 'days' }],
    ['for hours, on runs alone', { when: ['every-run'] }],
    ['in legs and hands', { where: ['calf', 'arms-or-hands'], when: ['every-run'] }],
    ['more and more often', { history: 'more-often' }],
  ])('is for today: %s', (_, more) => {
    expect(told({ ...spreads, ...more }).flags).toContain('weak-after-infection')
  })

  it.each<readonly [string, Answers]>([
    ['it has been so for months', { history: 'months' }],
    ['it locks and lets go in minutes', { feel: ['weak', 'locks'], lasts: 'minutes' }],
    ['it goes as the run ends', { lasts: 'until-i-stop', when: ['every-run'] }],
  ])('is not for a hospital when %s', (_, more) => {
    expect(told({ ...spreads, ...more }).flags).not.toContain('weak-after-infection')
  })

  it('is a call today with myasthenia, even if effort alone brings it', () => {
    const effort: Answers = { ...spreads, lasts: 'until-i-stop', when: ['every-run'], history: 'more-often' }
    expect(told({ ...effort, ...has('heart-block-or-myasthenia') }).triage).toBe('same-day')
  })
})

describe('weak in bed for hours', () => {
  it.each<readonly [string, Answers]>([
    ['and hours after runs', { when: ['in-bed', 'hours-after'] }],
    ['and on standing up, for months', { when: ['in-bed', 'getting-up'], history: 'months' }],
    ['and late in a race', { when: ['in-bed', 'last-part'], load: ['race'] }],
    ['by turns, for years', { where: ['either-leg'], when: ['in-bed'], history: 'years' }],
  ])('is for a doctor: %s', (_, more) => {
    const found = told({ ...weak, ...well, ...more })
    expect(found.triage).toBe('see-doctor')
    expect(found.flags).toContain('mnd-weakness')
  })

  it('is a night cramp where it locks, and restless legs with an urge to move', () => {
    const night: Answers = { ...weak, ...well, when: ['in-bed'], history: 'years' }
    expect(told({ ...night, feel: ['weak', 'locks'] }).triage).toBe('self-care')
    expect(told({ ...night, 'rest-signs': ['urge-to-move'] }).triage).toBe('self-care')
  })
})

describe('nerves of both legs', () => {
  const numb: Answers = { where: ['both-legs'], feel: ['tingles'], lasts: 'days', when: ['at-rest'], history: 'few' }
  it.each<readonly [string, Answers]>([
    ['a muscle that grows weak, told at rest', { 'builds-signs': ['numbness'], 'rest-signs': ['wasting'] }],
    ['an uneven walk', { 'builds-signs': ['numbness', 'limp'] }],
    [
      'an uneven walk, worse every week for months',
      { 'builds-signs': ['numbness', 'limp', 'worse-weekly'], history: 'months' },
    ],
    ['weak by turns', { where: ['either-leg'], feel: ['weak'], 'builds-signs': ['numbness'], when: ['every-run'] }],
  ])('are for today with %s', (_, more) => {
    expect(told({ ...numb, ...more }).flags).toContain('spine-both-legs')
  })

  it('are for a visit when numb alone, or the same for a year', () => {
    expect(told({ ...numb, 'builds-signs': ['numbness'] }).triage).toBe('see-doctor')
    const slow = told({ ...numb, 'builds-signs': ['numbness', 'limp'], history: 'years' })
    expect(slow.flags).not.toContain('spine-both-legs')
  })

  it('are spoken of, with the bladder, to whoever has back pain and both legs that ache for hours', () => {
    const back: Answers = { ...weak, feel: ['aches'], when: ['every-run'], background: ['back-pain'] }
    expect(told(back).cautions).toContain('nerve-or-back')
    expect(told({ ...back, lasts: 'minutes', feel: ['locks'] }).cautions).not.toContain('nerve-or-back')
  })
})
