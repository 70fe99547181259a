import { describe, expect, it } from 'vitest'
import { askedIf } from '../../../src/content/asking'
import { judge } from '../../../src/domain/conditions/compileCondition'
import { every } from '../../../src/domain/conditions/condition'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import type { FlagId, Triage } from '../../../src/domain/vocabulary'
import { runner } from '../../support/runner'

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

const beginner = {
  where: ['quad', 'both-legs'],
  feel: ['weak', 'aches'],
  lasts: 'days',
  when: ['hours-after'],
  health: ['18-39', 'well'],
} as const satisfies Answers

told.push(
  ...(
    [
      'new-to-running',
      'hillier',
      'back-to-back',
      'more-weekly',
      'tired-legs',
      'fast-start',
      'chasing-time',
      'over-4h',
    ] as const
  ).map(
    (one): Told => [`weak and sore for days: ${one}`, { ...beginner, load: [one] }, 'overworked-muscle', 'same-day'],
  ),
  [
    'weak and sore for days after an ordinary run in heat',
    { ...beginner, load: ['as-usual'], heat: 'hot-used' },
    'overworked-muscle',
    'same-day',
  ],
  ['weak and sore for days, the work not told', beginner, 'overworked-muscle', 'same-day'],
  ['the same, not sure of the work', { ...beginner, load: ['not-sure'] }, 'overworked-muscle', 'same-day'],
  ['the same, only its length told', { ...beginner, load: ['1-to-2h'] }, 'overworked-muscle', 'same-day'],
)

const armAndLeg: Answers = { where: ['arms-or-hands', 'same-leg'], feel: ['tingles'], lasts: 'minutes' }

told.push(
  [
    'an arm and a leg numb at rest',
    { ...armAndLeg, when: ['at-rest'], 'builds-signs': ['numbness'] },
    'weak-arm',
    'same-day',
  ],
  ['an arm and a leg numb mid-run', { ...armAndLeg, when: ['middle'] }, 'weak-arm', 'same-day'],
  [
    'an arm and a leg that ache, numb between runs',
    { ...armAndLeg, feel: ['aches'], when: ['last-part'], 'builds-signs': ['numbness'] },
    'weak-arm',
    'same-day',
  ],
  [
    'an arm and a calf numb at rest, the side not told',
    { ...armAndLeg, where: ['arms-or-hands', 'calf'], when: ['at-rest'] },
    'spine-nerve',
    'see-doctor',
  ],
)

const eitherWeak: Answers = { where: ['either-leg', 'quad'], feel: ['weak'], lasts: 'hours', when: ['at-rest'] }

told.push(
  ['now one leg, now the other newly weak for hours at rest', eitherWeak, 'mnd-weakness', 'see-doctor'],
  ['the same after an illness', { ...eitherWeak, health: ['40-64', 'ill-lately'] }, 'weak-after-infection', 'same-day'],
  ...(['potassium-sparing', 'digoxin'] as const).map(
    (one): Told => [`the same on ${one}`, { ...eitherWeak, ...medicine(one) }, 'weak-with-kidneys', 'same-day'],
  ),
  ...(['thyroid', 'bowel', 'heart-block-or-myasthenia'] as const).map(
    (one): Told => [`the same with ${one}`, { ...eitherWeak, ...condition(one) }, 'weak-with-kidneys', 'same-day'],
  ),
  [
    'the same with much alcohol',
    { ...eitherWeak, health: ['40-64', 'heavy-drinking'] },
    'weak-with-kidneys',
    'same-day',
  ],
  [
    'the same with too little food',
    { ...eitherWeak, health: ['18-39', 'eating'], eating: ['eating-little'] },
    'weak-with-kidneys',
    'same-day',
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

  it('is for a doctor in a day or two with a risk, mid-run or for minutes afterwards, and stays with the runner without', () => {
    const risk: Answers = { ...base, ...newAche, 'clot-risk': ['none'], habits: ['long-journey'] }
    expect(runner({ ...risk, when: ['middle'] }).triage).toBe('see-doctor')
    const afterwards: Answers = { ...risk, feel: ['aches'], when: ['hours-after'], lasts: 'minutes' }
    expect(runner(afterwards).triage).toBe('see-doctor')
    expect(runner({ ...afterwards, habits: ['none'] }).triage).toBe('self-care')
  })
})

describe('what stays with the runner', () => {
  it.each<readonly [string, Answers]>([
    ['legs heavy with needles late in a race', { ...bothWeak, lasts: 'minutes', when: ['last-part'] }],
    [
      'legs heavy at rest after a race',
      { ...bothWeak, feel: ['weak'], when: ['last-part', 'at-rest'], load: ['race'] },
    ],
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

describe('weak and sore for longer than minutes', () => {
  it.each<readonly [string, Answers]>([
    ['new to running, in heat', { load: ['new-to-running', 'tired-legs'], heat: 'hot-not-used' }],
    ['an easy run', { load: ['easy'] }],
    ['a race', { load: ['race'] }],
  ])('brings no heat, no rubbing and no longer runs: %s', (_, says) => {
    for (const lasts of ['hours', 'not-sure'] as const) {
      const { cautions, planIds } = runner({ ...base, ...beginner, ...says, lasts })
      expect(cautions).toContain('weak-after-hard-work')
      for (const harms of [
        'heat-acclimatisation',
        'massage-during-cramp',
        'sports-massage',
        'long-run-progression',
      ] as const)
        expect(planIds).not.toContain(harms)
    }
  })
})

describe('a leg for a doctor in a day or two', () => {
  it.each<readonly [string, Answers]>([
    ['on the pill, after a journey', { ...medicine('oestrogen'), habits: ['long-journey'] }],
    ['pregnant', { health: ['18-39', 'pregnant'], 'pregnancy-signs': ['none'] }],
  ])('is neither stretched nor kneaded meanwhile: %s', (_, says) => {
    const { triage, cautions, planIds } = runner({ ...base, ...newAche, where: ['calf'], when: ['in-bed'], ...says })
    expect(triage).toBe('see-doctor')
    expect(cautions).toContain('leg-sore-for-hours')
    for (const harms of ['massage-during-cramp', 'bedtime-calf-stretch'] as const) expect(planIds).not.toContain(harms)
  })
})
