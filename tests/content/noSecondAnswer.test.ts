import { describe, expect, it } from 'vitest'
import { askedIf } from '../../src/content/asking'
import { judge } from '../../src/domain/conditions/compileCondition'
import { every } from '../../src/domain/conditions/condition'
import type { Answers } from '../../src/domain/quiz/questionnaire'
import type { FlagId, Triage } from '../../src/domain/vocabulary'
import { runner } from '../support/runner'

const base: Answers = {
  'signs-now': ['none'],
  history: 'first-ever',
  'builds-signs': ['none'],
  'rest-signs': ['none'],
  health: ['40-64', 'well'],
}

const medicine = (...medicines: Extract<Answers['medicines'], readonly unknown[]>): Answers => ({
  health: ['40-64', 'medicines'],
  medicines,
})
const condition = (...conditions: Extract<Answers['conditions'], readonly unknown[]>): Answers => ({
  health: ['40-64', 'condition'],
  conditions,
})

type Told = readonly [string, Answers, FlagId, Triage]

/** What one answer tells does not wait for a second one to say it again. */
const told: Told[] = []

const newAche = {
  where: ['calf', 'same-leg'],
  feel: ['aches', 'stays-tight'],
  lasts: 'not-sure',
} as const satisfies Answers

told.push(
  [
    'one leg newly aches in bed, after surgery, how long not sure',
    { ...newAche, when: ['in-bed'], 'clot-risk': ['surgery-or-rest'] },
    'suspected-dvt',
    'same-day',
  ],
  [
    'one leg newly aches after a run, after an earlier clot, how long skipped',
    { where: newAche.where, feel: newAche.feel, when: ['hours-after'], ...condition('clot-before') },
    'suspected-dvt',
    'same-day',
  ],
  [
    'one leg newly aches at rest, on the pill and after a journey, with no risk ticked',
    {
      ...newAche,
      when: ['at-rest'],
      history: 'few',
      'clot-risk': ['none'],
      ...medicine('oestrogen'),
      habits: ['long-journey'],
    },
    'suspected-dvt',
    'same-day',
  ],
  [
    'the same, and when it comes was not said',
    { ...newAche, 'clot-risk': ['none'], habits: ['long-journey'] },
    'suspected-dvt',
    'same-day',
  ],
  [
    'a shin that aches at rest under 18 after an illness, how long not sure',
    {
      where: ['shin', 'same-leg'],
      feel: ['aches'],
      lasts: 'not-sure',
      when: ['at-rest', 'in-bed'],
      health: ['under-18', 'ill-lately'],
    },
    'child-limp',
    'same-day',
  ],
)

const bothWeak: Answers = {
  where: ['both-legs', 'calf', 'foot'],
  feel: ['weak', 'tingles'],
  lasts: 'hours',
  when: ['at-rest', 'in-bed'],
}

told.push(
  ['both legs newly weak with needles at rest', bothWeak, 'spine-both-legs', 'same-day'],
  [
    'the same, with the signs not sure',
    { ...bothWeak, 'builds-signs': ['not-sure'], 'rest-signs': ['not-sure'] },
    'spine-both-legs',
    'same-day',
  ],
  ['the same for days', { ...bothWeak, lasts: 'days' }, 'spine-both-legs', 'same-day'],
  ['the same, since when not sure', { ...bothWeak, history: 'not-sure' }, 'spine-both-legs', 'same-day'],
  ['both legs newly weak for hours at rest', { ...bothWeak, feel: ['weak'] }, 'mnd-weakness', 'see-doctor'],
  [
    'both legs newly weak for hours at rest after an illness',
    { ...bothWeak, feel: ['weak'], health: ['40-64', 'ill-lately'] },
    'weak-after-infection',
    'same-day',
  ],
)

const arm: Answers = {
  where: ['arms-or-hands', 'same-leg'],
  feel: ['weak', 'tingles'],
  lasts: 'minutes',
  when: ['middle'],
  health: ['65-plus', 'well'],
}

told.push(
  ['an arm and a leg weak with needles, mid-run', arm, 'weak-arm', 'same-day'],
  ['an arm weak with needles, mid-run', { ...arm, where: ['arms-or-hands'] }, 'weak-arm', 'same-day'],
  ['an arm and a leg weak, mid-run', { ...arm, feel: ['weak'] }, 'weak-arm', 'same-day'],
  ['the same, and when was not said', { ...arm, when: ['not-sure'] }, 'weak-arm', 'same-day'],
  [
    'an arm weak, and when was not said',
    { ...arm, where: ['arms-or-hands'], feel: ['weak'], when: ['not-sure'] },
    'weak-arm',
    'same-day',
  ],
)

const ribsAndCalf: Answers = {
  where: ['ribs', 'calf', 'same-leg'],
  stitch: ['none'],
  feel: ['aches'],
  lasts: 'days',
  'clot-risk': ['none'],
}

told.push(
  ['pain under the ribs and one calf sore for days', ribsAndCalf, 'pulmonary-embolism', 'emergency'],
  ['the same for hours', { ...ribsAndCalf, lasts: 'hours' }, 'pulmonary-embolism', 'emergency'],
  ['the same, with a stitch not sure', { ...ribsAndCalf, stitch: ['not-sure'] }, 'pulmonary-embolism', 'emergency'],
  [
    'pain under the ribs and one leg swollen',
    { where: ['ribs'], 'signs-now': ['one-leg'], 'leg-now': ['leg-swollen'] },
    'pulmonary-embolism',
    'emergency',
  ],
)

describe('told once is told', () => {
  it.each(told)('%s', (_, says, flag, triage) => {
    const said = runner({ ...base, ...says })
    expect(said.flags).toContain(flag)
    expect(said.triage).toBe(triage)
  })
})

describe('one leg that newly aches, how long not sure', () => {
  it('is asked about clots', () => {
    for (const when of [['in-bed'], ['hours-after'], ['not-sure']] as const)
      expect(judge(askedIf['clot-risk'] ?? every(), { ...base, ...newAche, when })).toBe('holds')
  })

  it('is for a doctor in a day or two where the risks are not told, and with the runner where there are none', () => {
    const inBed: Answers = { ...base, ...newAche, when: ['in-bed'] }
    expect(runner({ ...inBed, 'clot-risk': ['not-sure'] }).triage).toBe('see-doctor')
    expect(runner({ ...inBed, 'clot-risk': ['none'] }).triage).toBe('self-care')
  })

  it('is for a doctor in a day or two with a risk where it comes mid-run, and none of it where it lets go in minutes', () => {
    const risk: Answers = { ...base, ...newAche, 'clot-risk': ['none'], habits: ['long-journey'] }
    expect(runner({ ...risk, when: ['middle'] }).triage).toBe('see-doctor')
    expect(runner({ ...risk, when: ['hours-after'], lasts: 'minutes' }).triage).toBe('self-care')
  })
})

describe('what stays with the runner', () => {
  it.each<readonly [string, Answers]>([
    ['legs heavy with needles late in a race', { ...bothWeak, lasts: 'minutes', when: ['last-part'] }],
    ['legs heavy at rest after a race', { ...bothWeak, feel: ['weak'], when: ['last-part', 'at-rest'] }],
    ['arms heavy late in a run', { ...arm, where: ['arms-or-hands'], feel: ['weak'], when: ['last-part'] }],
    [
      'a stitch that fades, and a calf that locked',
      { where: ['ribs', 'calf'], stitch: ['eases-on-slowing'], feel: ['locks'], when: ['last-part'] },
    ],
  ])('%s', (_, says) => {
    expect(runner({ ...base, health: ['18-39', 'well'], ...says }).triage).toBe('self-care')
  })

  it('a stitch that fades and a sore calf are no emergency', () => {
    const { triage } = runner({ ...base, ...ribsAndCalf, stitch: ['eases-on-slowing'] })
    expect(triage).toBe('see-doctor')
  })
})
