import { describe, expect, it } from 'vitest'
import { conflicts } from '../../../../src/content/conflicts'
import { quiz } from '../../../../src/content/quiz'
import { warningsFor } from '../../../../src/content/warningsFor'
import type { Deed } from '../../../../src/domain/deeds'
import type { Answers } from '../../../../src/domain/questionnaire/questionnaire'
import { has, takes } from '../../../support/rareRunner'
import { type Runner, runner } from '../../../support/runner'

const base: Answers = {
  'signs-now': ['none'],
  where: ['calf', 'same-leg'],
  feel: ['aches'],
  lasts: 'minutes',
  when: ['in-bed'],
  history: 'few',
  'sudden-signs': ['none'],
  'builds-signs': ['none'],
  'rest-signs': ['none'],
  sleep: 'now-and-then',
  night: ['none'],
  load: ['under-1h', 'as-usual'],
  heat: 'mild',
  drinking: ['to-thirst'],
  'warm-up': 'short',
  shoes: ['fresh'],
  'foot-strike': 'heel',
  tried: ['none'],
  background: ['none'],
  habits: ['none'],
  health: ['40-64', 'well'],
}

/** What makes a clot likelier, told where it is asked. The first few weigh more than the pill. */
const strong = [
  ['a long journey', { habits: ['long-journey'] }],
  ['a clot before', has('clot-before')],
  ['a new baby', { health: ['18-39', 'birth-lately'], 'pregnancy-signs': ['none'] }],
  ['a swollen leg that nobody checked', { health: ['40-64', 'earlier-sign'], 'signs-before': ['swollen-leg-earlier'] }],
  ['the pill and a long journey', { ...takes('oestrogen'), habits: ['long-journey'] }],
] as const satisfies readonly (readonly [string, Answers])[]
const weaker = [
  ['the pill', takes('oestrogen')],
  ['raloxifene', takes('raloxifene')],
] as const satisfies readonly (readonly [string, Answers])[]
const risks = [...strong, ...weaker]

/** Told in the question about clots alone. */
const strongTold = ['surgery-or-rest', 'long-journey', 'cancer', 'clot-before', 'pregnancy-or-birth'] as const
const weakerTold = ['oestrogen', 'family-clot'] as const

const kneading: readonly Deed[] = ['rub-leg', 'massage-deeply', 'wear-compression']
const withoutLoad: readonly Deed[] = [...kneading, 'stretch', 'load-leg', 'run']
const forbids = ({ assessment }: Runner, deeds: readonly Deed[]) => {
  for (const deed of deeds) expect(assessment.plan.forbidden).toContain(deed)
}
const levels = ['emergency', 'same-day', 'see-doctor', 'see-physio', 'self-care']
const toldTo = ({ assessment }: Runner) => {
  const { first, rest } = warningsFor(assessment.plan)
  return [...first, ...rest].map(({ conflict }) => conflict)
}

/** Off a run, and longer than seconds: what it does, when, and for how long. */
const offARun = [
  ['aches in bed', {}],
  ['aches in bed, for the first time', { history: 'first-ever' }],
  ['aches in bed, and since when was passed over', { history: 'not-sure' }],
  ['stays tight in bed', { feel: ['stays-tight'] }],
  ['aches hours later', { when: ['hours-after'] }],
  ['aches as I stop', { when: ['just-after'] }],
  ['aches late in the run and hours later', { when: ['last-part', 'hours-after'] }],
  ['aches, and nobody said when', { when: ['not-sure'] }],
  ['tightens in bed', { feel: ['tightens'] }],
  ['locks and stays tight on standing up', { feel: ['locks', 'stays-tight'], when: ['getting-up'] }],
  ['is heavy on standing up, for a time nobody knows', { feel: ['weak'], when: ['getting-up'], lasts: 'not-sure' }],
  ['is heavy on standing up', { feel: ['weak'], when: ['getting-up'] }],
  ['a thigh that aches in bed', { where: ['hamstring', 'same-leg'] }],
  ['no muscle named', { where: ['same-leg'] }],
] as const satisfies readonly (readonly [string, Answers])[]

const onRuns = [
  ['aches as long as I run', { when: ['every-run'], lasts: 'until-i-stop' }],
  ['aches in the last part', { when: ['last-part'] }],
  ['tightens on every run', { feel: ['tightens'], when: ['every-run'], lasts: 'until-i-stop' }],
  [
    'is tight in one spot in the first minutes',
    { feel: ['stays-tight'], when: ['first-minutes'], 'early-signs': ['none'] },
  ],
] as const satisfies readonly (readonly [string, Answers])[]

const pureCramp = { feel: ['locks'] } as const satisfies Answers

describe('one leg newly wrong off a run, and something that makes a clot likelier', () => {
  for (const [what, says] of offARun)
    it.each(risks)(`is looked at in a day or two at the latest: ${what}, with %s`, (_, risk) => {
      const who = runner({ ...base, ...risk, ...says })
      expect(levels.indexOf(who.triage)).toBeLessThanOrEqual(levels.indexOf('see-doctor'))
      expect(who.cautions).toContain('possible-clot')
      forbids(who, withoutLoad)
    })

  it.each([...strongTold, ...weakerTold])('is asked about clots, and %s counts', (risk) => {
    for (const [, says] of offARun) {
      expect(quiz.asked({ ...base, ...says })).toContain('clot-risk')
      const who = runner({ ...base, ...says, 'clot-risk': [risk] })
      expect(levels.indexOf(who.triage)).toBeLessThanOrEqual(levels.indexOf('see-doctor'))
      forbids(who, withoutLoad)
    }
  })

  it.each(strong)('a cramp that leaves an ache does not hide it: %s', (_, risk) => {
    for (const when of ['in-bed', 'getting-up', 'hours-after'] as const) {
      const who = runner({ ...base, ...risk, feel: ['locks', 'aches'], when: [when] })
      expect(who.triage).toBe('see-doctor')
      forbids(who, withoutLoad)
    }
  })
})

describe('one calf or thigh newly wrong on runs alone', () => {
  for (const [what, says] of onRuns) {
    it.each(strong)(`is looked at in a day or two: ${what}, after %s`, (_, risk) => {
      const who = runner({ ...base, ...risk, ...says })
      expect(levels.indexOf(who.triage)).toBeLessThanOrEqual(levels.indexOf('see-doctor'))
      expect(who.cautions).toContain('possible-clot')
      forbids(who, withoutLoad)
    })

    it.each(weaker)(`stays with the runner, unrubbed: ${what}, with %s`, (_, risk) => {
      const who = runner({ ...base, ...risk, ...says })
      expect(who.triage).toBe('self-care')
      expect(toldTo(who)).toContain('one-leg-and-clot-risk')
      forbids(who, kneading)
      expect(who.planIds).not.toContain('massage-during-cramp')
    })
  }

  it('is asked about clots', () => {
    for (const [, says] of onRuns) {
      expect(quiz.asked({ ...base, ...says })).toContain('clot-risk')
      for (const risk of strongTold) {
        const who = runner({ ...base, ...says, 'clot-risk': [risk] })
        expect(levels.indexOf(who.triage)).toBeLessThanOrEqual(levels.indexOf('see-doctor'))
      }
      for (const risk of weakerTold) {
        const who = runner({ ...base, ...says, 'clot-risk': [risk] })
        expect(who.triage).toBe('self-care')
        expect(toldTo(who)).toContain('one-leg-and-clot-risk')
      }
      expect(runner({ ...base, ...says, 'clot-risk': ['none'] }).triage).toBe('self-care')
    }
  })
})

describe('one leg that only locks and lets go', () => {
  it.each([...weaker, strong[0], strong[4]])('stays with the runner, unrubbed: %s', (_, risk) => {
    for (const when of ['in-bed', 'last-part', 'just-after'] as const) {
      const who = runner({ ...base, ...risk, ...pureCramp, when: [when] })
      expect(who.triage).toBe('self-care')
      expect(toldTo(who)).toContain('one-leg-and-clot-risk')
      forbids(who, kneading)
      // To stretch a muscle that has locked is what ends it.
      expect(who.assessment.plan.forbidden).not.toContain('stretch')
    }
  })
})

describe('one leg that limps or grows worse each week', () => {
  it.each(risks)('is not kneaded: %s', (_, risk) => {
    for (const sign of ['limp', 'worse-weekly'] as const) {
      const who = runner({ ...base, ...risk, feel: ['locks', 'tightens'], when: ['every-run'], 'builds-signs': [sign] })
      forbids(who, kneading)
      expect(who.planIds).not.toContain('massage-during-cramp')
    }
  })
})

describe('a calf that aches once the run is over, of no known side', () => {
  it.each(risks)('is not kneaded: %s', (_, risk) => {
    for (const when of ['in-bed', 'hours-after'] as const) {
      const who = runner({ ...base, ...risk, where: ['calf'], when: [when] })
      expect(toldTo(who)).toContain('one-leg-and-clot-risk')
      forbids(who, kneading)
    }
  })
})

describe('who is left alone', () => {
  it.each<readonly [string, Answers]>([
    ['nothing makes a clot likelier', {}],
    ['it changes sides', { ...takes('oestrogen'), where: ['calf', 'either-leg'] }],
    ['it is in both legs', { ...takes('oestrogen'), where: ['calf', 'both-legs'], habits: ['long-journey'] }],
    ['it has been so for years', { ...takes('oestrogen'), history: 'years' }],
    ['a heel with the first steps', { ...takes('oestrogen'), where: ['foot', 'same-leg'], when: ['getting-up'] }],
    ['it locks in either leg', { ...takes('oestrogen'), ...pureCramp, where: ['calf', 'either-leg'] }],
    ['it locks, and nobody said on which side', { ...takes('oestrogen'), ...pureCramp, where: ['calf'] }],
  ])('no word of a clot: %s', (_, says) => {
    const who = runner({ ...base, ...says })
    expect(who.triage).not.toBe('same-day')
    expect(who.cautions).not.toContain('possible-clot')
    expect(who.cautions).not.toContain('one-leg-and-clot-risk')
  })

  it('only seconds of a tightening on runs raise nothing but the caution', () => {
    const who = runner({ ...base, ...strong[0][1], feel: ['tightens'], when: ['last-part'], lasts: 'seconds' })
    expect(who.triage).toBe('self-care')
    expect(toldTo(who)).toContain('one-leg-and-clot-risk')
  })

  it('the pill and an ordinary night cramp that leaves an ache: the caution alone', () => {
    const who = runner({ ...base, ...takes('oestrogen'), feel: ['locks', 'aches'] })
    expect(who.triage).toBe('self-care')
    expect(toldTo(who)).toContain('one-leg-and-clot-risk')
  })
})

it('the caution is short, and says when to be seen', () => {
  const { say } = conflicts['one-leg-and-clot-risk']
  expect(say).toMatch(/do not rub, roll or squeeze/)
  expect(say).toMatch(/[Ss]ore at rest, swollen or warm: be seen today/)
})
