import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/content/model'
import type { Deed } from '../../../src/domain/deeds'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import type { FlagId, Triage } from '../../../src/domain/vocabulary'
import { runner } from '../../support/runner'

const quiet: Answers = { 'signs-now': ['none'], history: 'few', sleep: 'never' }
const claws: Answers = {
  ...quiet,
  where: ['arms-or-hands', 'calf'],
  feel: ['locks'],
  when: ['at-rest'],
  'rest-signs': ['hand-spasm'],
  health: ['18-39', 'eating'],
}
const tingles: Answers = {
  ...quiet,
  where: ['hamstring', 'calf', 'both-legs'],
  feel: ['tingles'],
  lasts: 'not-sure',
  when: ['at-rest'],
  'builds-signs': ['none'],
  'rest-signs': ['none'],
  health: ['40-64', 'well'],
}
const coldFoot: Answers = {
  ...quiet,
  where: ['calf', 'same-leg'],
  feel: ['aches'],
  lasts: 'minutes',
  when: ['middle'],
  'builds-signs': ['one-foot-colder'],
  health: ['40-64', 'well'],
}
const afterAMeal: Answers = {
  'signs-now': ['none'],
  where: ['ribs'],
  stitch: ['eases-on-slowing', 'after-meal'],
  health: ['65-plus', 'condition'],
  conditions: ['high-blood-pressure'],
}

const told: readonly (readonly [string, Answers, Triage, FlagId])[] = [
  ['claws, and eats little', { ...claws, eating: ['eating-little'] }, 'same-day', 'low-calcium'],
  ['claws, and food is out of control', { ...claws, eating: ['food-control'] }, 'same-day', 'low-calcium'],
  [
    'newly twitches at rest, on a bone medicine',
    {
      ...quiet,
      where: ['calf', 'foot', 'either-leg'],
      feel: ['twitches'],
      when: ['at-rest'],
      'rest-signs': ['none'],
      health: ['65-plus', 'medicines'],
      medicines: ['bone-medicine'],
    },
    'same-day',
    'low-calcium',
  ],
  ['both legs tingle at rest', tingles, 'see-doctor', 'spine-nerve'],
  ['and the back hurts', { ...tingles, background: ['back-pain'] }, 'same-day', 'spine-both-legs'],
  ['one foot newly colder, and the calf aches on runs', coldFoot, 'same-day', 'limb-in-danger'],
  ['a stitch after a meal, at 65 with high blood pressure', afterAMeal, 'see-doctor', 'rib-pain-and-heart'],
]

describe('what was slower than the same trouble told in other words', () => {
  it.each(told)('is as urgent, and for the same reason: %s', (_, answers, triage, flag) => {
    const who = runner(answers)
    expect(who.triage).toBe(triage)
    expect(who.flags).toContain(flag)
  })

  it.each<readonly [string, Answers]>([
    ['claws, with nothing that lowers salts', { ...claws, health: ['18-39', 'well'] }],
    ['one foot colder for months, and the calf aches', { ...coldFoot, history: 'months' }],
    ['both legs tingle on runs', { ...tingles, when: ['middle'], lasts: 'until-i-stop' }],
    ['a stitch after a meal at 30', { ...afterAMeal, health: ['18-39', 'well'], conditions: [] }],
    ['a stitch after a meal at 65, and well', { ...afterAMeal, health: ['65-plus', 'well'], conditions: [] }],
  ])('calls nobody today who %s', (_, answers) => {
    expect(['self-care', 'see-physio', 'see-doctor']).toContain(runner(answers).triage)
  })
})

describe('what is not done before somebody has looked', () => {
  const forbidden = (answers: Answers, ...deeds: readonly Deed[]) =>
    deeds.filter((deed) => !assess(answers).plan.forbidden.has(deed))

  it('no running while hands claw and salts may be low', () => {
    const who: Answers = { ...claws, health: ['40-64', 'medicines'], medicines: ['diuretic'] }
    expect(forbidden(who, 'run', 'exercise-leg')).toEqual([])
  })

  it('no running, stretching or rubbing of thighs that are weak for hours after new, hard work', () => {
    const who: Answers = {
      ...quiet,
      where: ['quad', 'both-legs'],
      feel: ['weak', 'aches'],
      lasts: 'hours',
      when: ['just-after'],
      load: ['other-sport', 'harder'],
      health: ['18-39'],
      'builds-signs': ['none'],
      'rest-signs': ['none'],
    }
    expect(forbidden(who, 'run', 'stretch', 'rub-leg', 'take-painkiller')).toEqual([])
  })
})
