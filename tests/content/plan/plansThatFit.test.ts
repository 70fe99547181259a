import { describe, expect, it } from 'vitest'
import { measures } from '../../../src/content/measures'
import { judge } from '../../../src/domain/conditions/compileCondition'
import { isUrgent } from '../../../src/domain/flags/screenRedFlags'
import { mostActions } from '../../../src/domain/plan/chooseMeasures'
import type { Answers, AnswerTo } from '../../../src/domain/questionnaire/questionnaire'
import { anyRunner, forMany } from '../../support/arbitraryRunners'
import { runner } from '../../support/runner'
import { runners } from '../../support/runners'

const { hotAndDry, lateInTheRace, stiffAfterwards, overDrinker } = runners

/** Sixty-eight, and woken by the calf on several nights in most weeks. */
const upMostNights = {
  'signs-now': ['none'],
  where: ['calf'],
  when: ['in-bed'],
  load: ['under-1h', 'as-usual'],
  sleep: 'most-weeks',
  night: ['toes-pointed'],
  health: ['65-plus', 'well'],
} as const satisfies Answers

describe('cramps in bed and a medicine that is linked to them', () => {
  const takes = (...medicines: readonly AnswerTo<'medicines'>[]) =>
    runner({ ...upMostNights, health: ['65-plus', 'medicines'], medicines })

  it.each(['diuretic', 'potassium-sparing', 'laba-inhaler'] as const)(
    '(%s) are a case for a pharmacist',
    (medicine) => {
      const { wordFor, planIds } = takes(medicine, 'statin')
      expect(wordFor('medicines')).not.toBe('unlikely')
      expect(planIds).toContain('medicine-review')
    },
  )

  it('are not put down to a statin alone, nor to a cramp late in a race', () => {
    expect(takes('statin').wordFor('medicines')).toBe('unlikely')
    const racing: Answers = { ...lateInTheRace, health: ['40-64', 'medicines'], medicines: ['diuretic'] }
    expect(runner(racing).wordFor('medicines')).toBe('unlikely')
  })
})

describe('a muscle that hurts for days', () => {
  it('is looked at and eased, and not built up', () => {
    const { planIds } = runner({ ...lateInTheRace, feel: ['aches'], lasts: 'days' })
    expect(planIds).toContain('medical-check')
    expect(planIds).not.toContain('long-run-progression')
    expect(planIds).not.toContain('calf-strengthening')
  })
})

describe('the check-up', () => {
  it.each<readonly [string, Answers]>([
    ['feels cold and tired', { health: ['40-64', 'cold-and-tired'] }],
    ['drinks heavily', { health: ['40-64', 'heavy-drinking'] }],
    ['has diabetes', { health: ['18-39', 'condition'], conditions: ['diabetes'] }],
    ['has a thyroid condition', { health: ['18-39', 'condition'], conditions: ['thyroid'] }],
    ['has a heart condition', { health: ['18-39', 'condition'], conditions: ['heart-disease'] }],
  ])('is in the plan of a runner who %s, though training leads', (_, says) => {
    const { firstCause, planIds } = runner({ ...lateInTheRace, ...says })
    expect(firstCause).toBe('training-load')
    expect(planIds).toContain('medical-check')
  })

  it('is in the plan of everyone it fits, and of nobody else', () => {
    forMany(
      anyRunner,
      (answers) => {
        const { triage, planIds } = runner(answers)
        if (isUrgent(triage)) return
        expect(planIds.includes('medical-check')).toBe(
          judge(measures['medical-check'].fits, answers) === 'holds' || triage !== 'self-care',
        )
      },
      100,
    )
  })
})

describe('cramps at rest, again and again', () => {
  const atRest: Answers = { ...stiffAfterwards, when: ['at-rest'], history: 'months' }

  it.each<Answers>([
    { when: ['at-rest'], history: 'months' },
    { when: ['at-rest'], 'rest-signs': ['spreading'] },
  ])('(%o) are not put down to training or recovery', (sign) => {
    const before = runner(stiffAfterwards)
    const { wordFor, findingOf } = runner({ ...atRest, ...sign })
    for (const cause of ['training-load', 'tight-calves-poor-recovery'] as const) {
      expect(findingOf(cause)?.points).toBeLessThan(before.findingOf(cause)?.points ?? Number.NaN)
    }
    expect(wordFor('training-load')).toBe('unlikely')
    expect(wordFor('medical-condition')).not.toBe('unlikely')
  })

  it('still leave training its weight where cramps come late in runs too', () => {
    const points = (...when: readonly AnswerTo<'when'>[]) =>
      runner({ ...atRest, when }).findingOf('training-load')?.points ?? Number.NaN
    expect(points('at-rest', 'last-part')).toBe(points('last-part'))
    expect(points('at-rest')).toBeLessThan(points('not-sure'))
  })

  it('weigh more in someone who feels cold and tired', () => {
    const said = runner({ ...atRest, health: ['40-64', 'cold-and-tired'] })
    const points = runner(atRest).findingOf('medical-condition')?.points ?? Number.NaN
    expect(said.findingOf('medical-condition')?.points).toBeGreaterThan(points)
    expect(said.firstCause).toBe('medical-condition')
    expect(said.wordFor('medical-condition')).toMatch(/likely$/)
    expect(said.wordFor('medical-condition')).not.toBe('unlikely')
  })

  it('in the first minutes of every effort since youth, lead before a step up in training', () => {
    for (const signs of [['all-exercise', 'since-childhood'], ['family-muscle']] as const) {
      const said = runner({ ...lateInTheRace, when: ['first-minutes'], 'early-signs': signs, load: ['longer'] })
      expect(said.firstCause).toBe('medical-condition')
      expect(said.wordFor('medical-condition')).toBe('very likely')
    }
  })
})

describe('drinking too much', () => {
  it('counts for more when the habit and the puffy fingers meet than with either alone', () => {
    const points = (...drinking: readonly AnswerTo<'drinking'>[]) =>
      runner({ ...overDrinker, drinking }).findingOf('overdrinking')?.points ?? Number.NaN
    const both = points('schedule', 'heavier-or-puffy')
    for (const one of ['schedule', 'heavier-or-puffy'] as const) {
      expect(points(one)).toBeGreaterThan(points('to-thirst'))
      expect(both).toBeGreaterThan(points(one))
    }
  })
})

describe('night cramps over 65', () => {
  it('leave room for the harmless advice beside vitamin K2', () => {
    const { planIds } = runner(upMostNights)
    expect(planIds).toEqual(expect.arrayContaining(['bedtime-calf-stretch', 'sleep-position-bedclothes', 'vitamin-k2']))
  })

  it('are not a case for vitamin K2 when rare, or when both ankles swell', () => {
    expect(runner({ ...upMostNights, sleep: 'now-and-then' }).planIds).not.toContain('vitamin-k2')
    expect(runner({ ...upMostNights, when: ['at-rest'], 'rest-signs': ['both-ankles'] }).planIds).not.toContain(
      'vitamin-k2',
    )
  })
})

describe('a measure that studies speak against', () => {
  const { onTheToes } = runners
  const takes = { health: ['18-39', 'medicines'], medicines: ['none'], supplements: ['magnesium'] } as const

  it('stands last, where the plan has a place left', () => {
    const { planIds } = runner({ ...onTheToes, ...takes })
    expect(planIds.length).toBeLessThanOrEqual(mostActions)
    expect(planIds.at(-1)).toBe('magnesium-supplement')
  })

  it('takes no place from one that has something for it', () => {
    const without = runner({
      ...hotAndDry,
      health: ['18-39', 'medicines'],
      medicines: ['none'],
      supplements: ['creatine'],
    })
    expect(without.planIds).toHaveLength(mostActions)
    expect(runner({ ...hotAndDry, ...takes }).planIds).toEqual(without.planIds)
  })
})

describe('a longer long run', () => {
  const { fits } = measures['long-run-progression']

  it.each<readonly [string, Answers, boolean]>([
    ['whose run was like any other', { load: ['1-to-2h', 'tired-legs', 'as-usual'] }, false],
    ['whose week had grown', { load: ['more-weekly', 'as-usual'] }, true],
    ['whose run was longer', { load: ['longer'] }, true],
    ['who cramps in bed alone', { load: ['longer'], when: ['in-bed'], sleep: 'now-and-then' }, false],
    ['who cramps in bed after hard runs', { load: ['longer'], when: ['in-bed'], sleep: 'after-hard-runs' }, true],
    ['who has said nothing of it', {}, true],
  ])('is built up or not by a runner %s', (_, says, built) => {
    expect(judge(fits, says) === 'holds').toBe(built)
  })
})

describe('one stretch for the calf', () => {
  it('is enough: standing or lying, never both', () => {
    forMany(anyRunner, (answers) => {
      const { planIds } = runner(answers)
      expect(planIds.includes('relief-stretch') && planIds.includes('lie-on-back-leg-up')).toBe(false)
    })
  })

  it('is the one lying down for night cramps in no muscle that the other names', () => {
    expect(runner({ ...runners.upAtNight, where: ['not-sure'] }).planIds).toContain('lie-on-back-leg-up')
  })
})
