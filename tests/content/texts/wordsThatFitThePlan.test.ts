import { describe, expect, it } from 'vitest'
import { conflicts } from '../../../src/content/conflicts'
import { measures } from '../../../src/content/measures'
import { myAppointment } from '../../../src/content/myAppointment'
import { redFlags } from '../../../src/content/redFlags'
import { beware } from '../../../src/content/tomorrow/beware'
import { cardFor } from '../../../src/content/tomorrow/cardFor'
import { warningsFor } from '../../../src/content/warningsFor'
import { tellMeasure } from '../../../src/domain/plan/tellMeasure'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { runner } from '../../support/runner'

const base: Answers = { 'signs-now': ['none'], 'builds-signs': ['none'], 'rest-signs': ['none'] }

const cardOf = (says: Answers) => {
  const { assessment } = runner(says)
  return cardFor(assessment, says)
}

describe('a stitch', () => {
  const stitch: Answers = { ...base, where: ['ribs'], stitch: ['eases-on-slowing'], feel: ['sharp'] }
  const told = (says: Answers) => {
    const { assessment, planIds } = runner(says)
    expect(planIds).toContain('breathing-for-stitch')
    const { dose, steps } = tellMeasure(measures['breathing-for-stitch'], says, assessment.plan.forbidden)
    return [dose, steps].flat().join(' ')
  }

  it('ends the run of someone whose heart has to be looked at before anything hard', () => {
    const atRisk = told({
      ...stitch,
      health: ['65-plus', 'condition'],
      conditions: ['high-blood-pressure', 'diabetes'],
    })
    expect(atRisk).not.toMatch(/start again/i)
    expect(atRisk).toContain('Walk home.')
  })

  it('lets others start again', () => {
    expect(told({ ...stitch, health: ['18-39', 'well'] })).toMatch(/start again gently/i)
  })
})

it('who may not run is not told to run easy and flat', () => {
  for (const words of [conflicts['bone-unknown'].say, beware['bone-unknown']])
    expect(words).not.toMatch(/(?:know: e|^E)asy and flat/)
})

it('one leg that is not to be run on has no second deadline beside it', () => {
  const leg = runner({
    ...base,
    where: ['calf', 'same-leg'],
    feel: ['aches'],
    lasts: 'hours',
    when: ['at-rest'],
    history: 'first-ever',
    'clot-risk': ['none'],
    health: ['18-39', 'well'],
  })
  const { first, rest } = warningsFor(leg.assessment.plan)
  const told = [...first, ...rest].map(({ conflict }) => conflict)
  expect(told).toContain('possible-clot')
  expect(told).not.toContain('leg-sore-for-hours')
})

describe('twitches alone, at rest and in bed', () => {
  const twitches: Answers = {
    ...base,
    where: ['calf'],
    feel: ['twitches'],
    when: ['at-rest', 'in-bed'],
    history: 'few',
    sleep: 'now-and-then',
    health: ['18-39', 'well'],
  }

  it('are stretched neither at bedtime nor when they come', () => {
    expect(runner(twitches).planIds).not.toContain('bedtime-calf-stretch')
    expect(runner(twitches).planIds).not.toContain('relief-stretch')
  })

  it('are no cramp in bed on the card', () => {
    const said = cardOf(twitches).lines.map(({ say }) => say)
    expect(said.join(' ')).toContain('It comes at rest, not on runs.')
    expect(said.join(' ')).not.toContain('heel down')
  })

  it('leave a muscle that locks in bed as it was', () => {
    const locks = { ...twitches, feel: ['locks'], when: ['in-bed'] } as const
    expect(runner(locks).planIds).toContain('bedtime-calf-stretch')
    expect(
      cardOf(locks)
        .lines.map(({ say }) => say)
        .join(' '),
    ).toContain('heel down')
  })
})

describe('a water tablet newly raised', () => {
  const raised: Answers = {
    ...base,
    where: ['calf', 'either-leg'],
    feel: ['locks'],
    lasts: 'minutes',
    when: ['in-bed'],
    history: 'few',
    sleep: 'most-weeks',
    health: ['65-plus', 'medicines', 'condition'],
    medicines: ['diuretic', 'digoxin'],
    'medicine-signs': ['new-or-raised'],
    conditions: ['heart-failure', 'kidney'],
  }
  const within = (says: Answers) => myAppointment(runner(says).assessment, says)?.within

  it('with digoxin, a weak heart or kidneys: potassium within two days', () => {
    expect(within(raised)).toBe('two-days')
    expect(within({ ...raised, medicines: ['diuretic'], conditions: ['kidney'] })).toBe('two-days')
    expect(within({ ...raised, medicines: ['diuretic', 'digoxin'], conditions: ['other'] })).toBe('two-days')
  })

  it('with none of them: in the next days, as before', () => {
    expect(within({ ...raised, medicines: ['diuretic'], conditions: ['high-blood-pressure'] })).toBe('days')
  })
})

it('a foot that cramps at night is stretched by pulling up the toes', () => {
  const foot = cardOf({
    ...base,
    where: ['foot'],
    feel: ['locks'],
    lasts: 'minutes',
    when: ['in-bed'],
    history: 'months',
    sleep: 'now-and-then',
    health: ['65-plus', 'well'],
  })
  const said = foot.lines.map(({ say }) => say).join(' ')
  expect(said).toMatch(/pull the toes up/i)
  expect(said).not.toContain('hands on a wall')
})

it('over-drinking tells nothing of a stoma to someone without', () => {
  expect(conflicts['over-drinking-signs'].say).not.toContain('stoma')
})

it('pregnant, with signs not looked at, is headed by no sign', () => {
  expect(redFlags['pregnancy-urgent'].name).not.toContain('sign')
})
