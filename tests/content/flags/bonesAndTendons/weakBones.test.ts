import { describe, expect, it } from 'vitest'
import { cardFor } from '../../../../src/content/tomorrow/cardFor'
import type { Answers, AnswerTo } from '../../../../src/domain/questionnaire/questionnaire'
import { runner } from '../../../support/runner'

const takes = (...medicines: readonly AnswerTo<'medicines'>[]): Answers => ({
  health: ['65-plus', 'medicines'],
  medicines,
  'medicine-signs': ['none'],
})
const eats = (eating: AnswerTo<'eating'>): Answers => ({ health: ['18-39', 'eating'], eating: [eating] })

const base: Answers = {
  'signs-now': ['none'],
  lasts: 'until-i-stop',
  when: ['every-run'],
  history: 'few',
  'builds-signs': ['none'],
  'sudden-signs': ['none'],
  'clot-risk': ['none'],
}
const thigh: Answers = { ...base, where: ['quad', 'same-leg'], feel: ['aches'] }
const hip: Answers = { ...base, where: ['hip-or-groin'], feel: ['aches'] }
const openSpot = (spot: Answers['builds-signs']): Answers => {
  const { 'builds-signs': _, ...rest } = thigh
  return spot === undefined ? rest : { ...rest, 'builds-signs': spot }
}
const child: Answers = { health: ['under-18', 'well'] }

/** Whose bone must be seen before the next run. */
const bones: readonly (readonly [string, Answers])[] = [
  ['a thigh on a bone medicine', { ...thigh, ...takes('bone-medicine') }],
  ['both thighs on a bone medicine', { ...thigh, ...takes('bone-medicine'), where: ['quad', 'both-legs'] }],
  ['hip or groin on a bone medicine', { ...hip, ...takes('bone-medicine') }],
  ['a thigh on teriparatide', { ...thigh, ...takes('teriparatide') }],
  ['a thigh on steroid tablets', { ...thigh, ...takes('steroid-tablet') }],
  ['a thigh on steroid tablets, mid-run', { ...thigh, ...takes('steroid-tablet'), when: ['middle'] }],
  ['a groin on raloxifene, mid-run', { ...hip, ...takes('raloxifene'), when: ['middle'] }],
  ['a thigh on raloxifene', { ...thigh, ...takes('raloxifene') }],
  ['a groin after iron by drip, mid-run', { ...hip, ...takes('iron-drip'), when: ['middle'] }],
  ['a thigh after iron by drip', { ...thigh, ...takes('iron-drip') }],
  ...(['periods-missing', 'eating-little', 'eating-disorder-past'] as const).map(
    (eating) => [`a groin, ${eating}, mid-run`, { ...hip, ...eats(eating), when: ['middle'] }] as const,
  ),
  ...(['bone-medicine', 'teriparatide', 'steroid-tablet'] as const).flatMap((medicine) =>
    (
      [
        ['hamstring', 'same-leg'],
        ['several-muscles', 'both-legs'],
      ] as const
    ).flatMap((where) =>
      (['aches', 'tightens', 'stays-tight', 'sharp'] as const).map(
        (feel) =>
          [`${where[0]} that ${feel} on ${medicine}`, { ...thigh, ...takes(medicine), where, feel: [feel] }] as const,
      ),
    ),
  ),
  ...(['shin', 'foot'] as const).flatMap((place) =>
    (['bone-medicine', 'steroid-tablet'] as const).map(
      (medicine) =>
        [`a ${place} on ${medicine}`, { ...thigh, ...takes(medicine), where: [place, 'same-leg'] }] as const,
    ),
  ),
  ...(['shin', 'foot'] as const).flatMap((place) =>
    ([undefined, ['not-sure']] as const).map(
      (spot) =>
        [
          `one ${place} with too little food, a sore spot ${spot === undefined ? 'passed over' : 'not sure'}`,
          { ...openSpot(spot), ...eats('periods-missing'), where: [place, 'same-leg'] },
        ] as const,
    ),
  ),
  [
    'a shin of a leg not named, with too little food',
    { ...openSpot(undefined), ...eats('eating-little'), where: ['shin'] },
  ],
  ['a hip under 18', { ...hip, ...child }],
]

describe('a bone that may be weak, or still grows', () => {
  it.each(bones)('is seen before the next run, and neither stretched nor loaded: %s', (_, says) => {
    const { triage, assessment, planIds } = runner(says)
    expect(triage).toBe('see-doctor')
    for (const deed of ['run', 'exercise-leg', 'stretch'] as const) expect(assessment.plan.forbidden).toContain(deed)
    expect(planIds).not.toContain('foot-core-strengthening')
    const card = cardFor(assessment, says)
    const text = card.lines.map(({ say }) => say).join(' ')
    expect(text).toContain('Not yet. Have it looked at first.')
    expect(text).not.toMatch(/hurts at rest|Easy/)
  })

  it.each<readonly [string, Answers]>([
    ['a hamstring that only locks on a bone medicine', { ...takes('bone-medicine'), where: ['hamstring'] }],
    ['a calf that locks on steroids', { ...takes('steroid-tablet'), where: ['calf', 'either-leg'] }],
    ['a thigh that locks on a bone medicine', { ...takes('bone-medicine'), where: ['quad', 'either-leg'] }],
    ['a foot that locks on steroids', { ...takes('steroid-tablet'), where: ['foot', 'either-leg'] }],
  ])('is not said of a cramp that lets go: %s', (_, says) => {
    const { triage, assessment } = runner({ ...base, feel: ['locks'], when: ['last-part'], ...says })
    expect(triage).toBe('self-care')
    expect(assessment.plan.forbidden).not.toContain('run')
  })

  it.each<readonly [string, Answers]>([
    ['thighs sore after hills on a planned diet', { ...thigh, ...eats('planned-diet'), when: ['last-part'] }],
    ['shins that ache, and nothing else', { ...thigh, where: ['shin', 'both-legs'], health: ['18-39', 'well'] }],
    [
      'one shin with too little food, no sore spot',
      { ...thigh, ...eats('periods-missing'), where: ['shin', 'same-leg'] },
    ],
    ['a hamstring that aches, and nothing else', { ...thigh, where: ['hamstring'], health: ['40-64', 'well'] }],
  ])('is not said of what many have: %s', (_, says) => {
    expect(runner(says).assessment.plan.forbidden).not.toContain('run')
  })
})

it('a hip that hurts on runs is not asked about for hurting at rest', () => {
  const says: Answers = { ...hip, health: ['18-39', 'well'], feel: ['sharp'], lasts: 'hours' }
  const { flags, assessment } = runner(says)
  expect(flags).toContain('hip-or-groin-pain')
  expect(JSON.stringify(cardFor(assessment, says))).not.toContain('at rest')
})

it('speaks of a sore bone to nobody whose arms alone ache', () => {
  const base: Answers = { 'signs-now': ['none'], health: ['18-39', 'well'] }
  const arms: Answers = { ...base, where: ['arms-or-hands'], feel: ['aches'], 'builds-signs': ['not-sure'] }
  expect(runner(arms).cautions).not.toContain('bone-unknown')
  expect(runner({ ...arms, where: ['shin'] }).cautions).toContain('bone-unknown')
})
