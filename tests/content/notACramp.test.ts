import { describe, expect, it } from 'vitest'
import { causes } from '../../src/content/causes'
import { leavesOf } from '../../src/domain/conditions/leavesOf'
import { isUrgent } from '../../src/domain/flags/screenRedFlags'
import type { Answers, AnswerTo } from '../../src/domain/quiz/questionnaire'
import type { MeasureId } from '../../src/domain/vocabulary'
import { forMany, legRunnersWho } from '../support/arbitraryRunners'
import { runner } from '../support/runner'

/** Everything that can be said for training: a first, longer, harder race on tired legs, with the cramp in its last part. */
const hardTraining: Answers = {
  'signs-now': ['none'],
  where: ['calf'],
  when: ['last-part', 'races-only'],
  load: [
    '2-to-4h',
    'longer',
    'harder',
    'fast-start',
    'chasing-time',
    'under-prepared',
    'more-weekly',
    'back-to-back',
    'tired-legs',
  ],
  heat: 'hot-not-used',
  drinking: ['hardly', 'salt-marks', 'lighter'],
  sleep: 'never',
  history: 'few',
  background: ['family-cramps', 'injury', 'no-strength'],
  health: ['18-39', 'well'],
}

const [leads] = causes['not-a-cramp'].rules
const leaves = leavesOf(leads.when)
const signs = leaves.flatMap(({ question, answers }) =>
  question === 'signs-before' ? (answers as readonly AnswerTo<'signs-before'>[]) : [],
)

const checkOnly: readonly MeasureId[] = ['medical-check', 'cramp-diary', 'no-quinine']

describe('a sign that an ordinary cramp does not have', () => {
  it('is one of sixteen, with one more on the first page', () => {
    expect(signs).toHaveLength(15)
    expect(leaves.flatMap(({ answers }) => answers)).toHaveLength(16)
    expect(signs).toEqual(expect.arrayContaining(['same-leg', 'wasting', 'hand-spasm']))
  })

  it.each(signs)('(%s) leads before all that training can say, with a check and no training', (sign) => {
    const { firstCause, planIds, wordFor } = runner({ ...hardTraining, 'signs-before': [sign] })
    expect(wordFor('training-load')).toBe('very likely')
    expect(firstCause).toBe('not-a-cramp')
    expect(planIds).toContain('medical-check')
    expect(planIds.filter((id) => !checkOnly.includes(id))).toEqual([])
  })

  it('on the first page, an ache in one leg that nothing explains, does so too', () => {
    const { firstCause, planIds } = runner({
      ...hardTraining,
      where: ['same-leg'],
      feel: ['aches', 'sore-days'],
      'clot-risk': ['none'],
    })
    expect(firstCause).toBe('not-a-cramp')
    expect(planIds.filter((id) => !checkOnly.includes(id))).toEqual([])
  })

  it.each(signs)('(%s) is never outranked by anything but an illness, whoever ticks it', (sign) => {
    forMany(
      legRunnersWho(['signs-now', 'none'], ['signs-before', sign]),
      (answers) => {
        const { triage, firstCause } = runner(answers)
        if (!isUrgent(triage)) expect(['not-a-cramp', 'medical-condition']).toContain(firstCause)
      },
      60,
    )
  })

  it.each<readonly [string, Answers]>([
    ['an ache for days', { feel: ['aches'], lasts: 'days' }],
    ['more and more often', { history: 'more-often' }],
    ['both ankles swollen', { when: ['at-rest'], 'rest-signs': ['both-ankles'] }],
    ['heat illness before', { health: ['earlier-sign'], 'signs-before': ['heat-illness-earlier'] }],
  ])('is not %s', (_, other) => {
    expect(runner({ ...hardTraining, ...other }).firstCause).not.toBe('not-a-cramp')
  })
})
