import { describe, expect, it } from 'vitest'
import { isUrgent } from '../../../src/domain/flags/screenRedFlags'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import type { MeasureId } from '../../../src/domain/vocabulary'
import { forMany, plainRunnersSaying } from '../../support/arbitraryRunners'
import { runner } from '../../support/runner'

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

/** Who shows one sure sign of something else, each with what brought the question about it up. */
const signs: readonly (readonly [string, Answers])[] = [
  ['a sharp pain and a sore spot', { feel: ['sharp'], 'sudden-signs': ['sore-spot'] }],
  ['a bruise', { feel: ['sharp'], 'sudden-signs': ['bruise'] }],
  ['pain on one spot of bone', { feel: ['aches'], 'builds-signs': ['bone-spot'] }],
  ['pain on walking', { feel: ['aches'], 'builds-signs': ['walking-pain'] }],
  ['pain from the back', { feel: ['aches'], 'builds-signs': ['back-to-leg'] }],
  ['numbness between runs', { feel: ['tingles'], 'builds-signs': ['numbness'] }],
  ['one foot colder', { history: 'months', feel: ['aches'], 'builds-signs': ['one-foot-colder'] }],
  ['a foot that goes numb', { feel: ['tingles'], 'builds-signs': ['numb-foot'] }],
  ['a foot that goes cold', { feel: ['aches'], 'builds-signs': ['cold-foot'] }],
  [
    'the same point of every run',
    { history: 'months', feel: ['tightens'], 'builds-signs': ['same-point', 'gone-soon'] },
  ],
  ['one leg, worse every week', { where: ['calf', 'same-leg'], feel: ['aches'], 'builds-signs': ['worse-weekly'] }],
  [
    'one leg for months, on pushing off',
    {
      where: ['calf', 'same-leg'],
      when: ['last-part'],
      history: 'months',
      feel: ['aches'],
      'builds-signs': ['push-off'],
    },
  ],
  ['a muscle that thins', { feel: ['weak'], 'rest-signs': ['wasting'] }],
  ['hands that claw', { where: ['calf', 'arms-or-hands'], 'rest-signs': ['hand-spasm'] }],
]

const { load } = hardTraining as Required<Answers>
const checkOnly: readonly MeasureId[] = ['medical-check', 'cramp-diary', 'no-quinine']

describe('a sign that an ordinary cramp does not have', () => {
  it.each(signs)('(%s) leads before all that training can say, with a check and no training', (_, said) => {
    const { firstCause, planIds, wordFor } = runner({ ...hardTraining, ...said })
    expect(wordFor('training-load')).toBe('very likely')
    expect(firstCause).toBe('not-a-cramp')
    expect(planIds).toContain('medical-check')
    expect(planIds.filter((id) => !checkOnly.includes(id))).toEqual([])
  })

  it('is also one leg for weeks on runs, unless what was said for training weighs more', () => {
    const said: Answers = { where: ['calf', 'same-leg'], history: 'months', when: ['middle'], load: ['as-usual'] }
    expect(runner({ ...said, 'signs-now': ['none'] }).firstCause).toBe('not-a-cramp')
  })

  it.each(signs)('(%s) is outranked by nothing but an illness, whoever has it', (_, said) => {
    forMany(
      plainRunnersSaying({ load, when: ['last-part'], ...said }),
      (answers) => {
        const { triage, firstCause } = runner(answers)
        // One leg in races alone is how tired muscle behaves.
        const racing = answers.where?.includes('same-leg') && answers.when?.includes('races-only')
        // A foot that goes numb in one pair and in no other has its reason there.
        const inOnePair = answers.shoes?.includes('better-in-others') && said['builds-signs']?.includes('numb-foot')
        if (isUrgent(triage) || racing || inOnePair) return
        expect(['not-a-cramp', 'medical-condition']).toContain(firstCause)
      },
      40,
    )
  })

  it.each<readonly [string, Answers]>([
    [
      'a foot that locks at kilometre eight of each race and is well soon after',
      {
        where: ['foot', 'same-leg'],
        feel: ['locks'],
        history: 'months',
        'builds-signs': ['same-point', 'gone-soon'],
      },
    ],
    ['an ache for days', { feel: ['aches'], lasts: 'days' }],
    ['more and more often', { history: 'more-often' }],
    ['both ankles swollen', { when: ['at-rest'], 'rest-signs': ['both-ankles'] }],
    ['heat illness before', { health: ['earlier-sign'], 'signs-before': ['heat-illness-earlier'] }],
  ])('is not %s', (_, other) => {
    expect(runner({ ...hardTraining, ...other }).firstCause).not.toBe('not-a-cramp')
  })
})

describe('an ache where a tendon or a bone is close to the skin', () => {
  const aching: Answers = {
    'signs-now': ['none'],
    where: ['shin', 'both-legs'],
    feel: ['aches'],
    lasts: 'minutes',
    when: ['first-minutes', 'just-after'],
    history: 'few',
    'builds-signs': ['none'],
    'early-signs': ['none'],
    health: ['18-39', 'well'],
  }

  it.each(['shin', 'foot', 'hip-or-groin', 'hamstring'] as const)(
    'in the %s is likelier no cramp than one that locks',
    (where) => {
      const aches = runner({ ...aching, where: [where, 'both-legs'] })
      const locks = runner({ ...aching, where: [where, 'both-legs'], feel: ['aches', 'locks'] })
      expect(aches.leading).toContain('not-a-cramp')
      expect(locks.leading).not.toContain('not-a-cramp')
    },
  )

  it('in the calf says as little as before', () => {
    expect(runner({ ...aching, where: ['calf', 'both-legs'] }).leading).not.toContain('not-a-cramp')
  })
})
