import { describe, expect, it } from 'vitest'
import { myAppointment } from '../../../../src/content/myAppointment'
import { howSoonOf } from '../../../../src/domain/appointment/howSoonOf'
import type { Answers } from '../../../../src/domain/questionnaire/questionnaire'
import { has, takes } from '../../../support/rareRunner'
import { runner } from '../../../support/runner'

const well: Answers = { health: ['18-39', 'well'] }
const ill: Answers = { health: ['18-39', 'ill-lately'] }
const weak: Answers = {
  'signs-now': ['none'],
  where: ['both-legs'],
  feel: ['weak'],
  history: 'few',
  'rest-signs': ['none'],
  'builds-signs': ['none'],
  'clot-risk': ['none'],
  load: ['1-to-2h', 'easy'],
  ...well,
}
const more = (says: Answers) => {
  const found = runner({ ...weak, ...says })
  const soon = howSoonOf(found.assessment, myAppointment(found.assessment, found.says))
  return { ...found, by: soon?.by }
}
const standing: Answers = { when: ['getting-up'] }
const notTold: readonly Answers[] = [{ lasts: 'not-sure' }, {}]
const places = [
  ['calf', 'both-legs'],
  ['quad', 'either-leg'],
  ['several-muscles'],
  ['not-sure'],
] as const satisfies readonly Answers['where'][]

describe('newly weak on standing up, and nobody said how long', () => {
  it('is no calmer than hours of it: strength is tested within days', () => {
    for (const where of [...places, ['quad'], ['quad', 'same-leg']] as const)
      for (const lasts of notTold) {
        const { by, cautions, planIds } = more({ ...standing, ...lasts, where })
        expect([where, by]).toEqual([where, 'days'])
        expect(cautions).toContain('strength-not-tested')
        expect(planIds).not.toContain('massage-during-cramp')
      }
  })

  it('is so with a condition, tablets or a habit that upset the salts', () => {
    for (const who of [
      ...(['thyroid', 'bowel', 'diabetes'] as const).map((one) => has(one)),
      ...(['insulin', 'steroid-tablet'] as const).map((one) => takes(one)),
      { health: ['40-64', 'heavy-drinking'] },
      { health: ['18-39', 'eating'], eating: ['eating-little'] },
    ] as const satisfies readonly Answers[])
      expect([who, more({ ...standing, ...who, lasts: 'not-sure' }).by]).toEqual([who, 'days'])
  })

  it('is for today after an illness, in more than one muscle or a place that nobody told', () => {
    for (const where of places)
      for (const lasts of notTold)
        expect([where, more({ ...standing, ...lasts, ...ill, where }).triage]).toEqual([where, 'same-day'])
  })

  it('is heavy legs after hard work, and looked at within days after an illness as well', () => {
    for (const load of [['race'], ['2-to-4h', 'hillier']] as const) {
      expect(more({ ...standing, lasts: 'not-sure', load }).triage).toBe('self-care')
      expect(more({ ...standing, lasts: 'not-sure', load, ...ill }).by).toBe('days')
    }
  })

  it('is nothing where it is over in a moment', () => {
    for (const lasts of ['seconds', 'minutes'] as const)
      expect(more({ ...standing, lasts, ...ill }).triage).toBe('self-care')
  })
})

describe('newly weak in a place that nobody told', () => {
  it('at rest is no calmer than in both legs', () => {
    for (const when of ['at-rest', 'in-bed', 'getting-up'] as const)
      for (const lasts of ['minutes', 'hours', 'not-sure'] as const) {
        const says: Answers = { when: [when], lasts }
        for (const who of [well, ill]) {
          const legs = more({ ...says, ...who })
          for (const where of [['not-sure'], undefined] as const) {
            const { where: _, ...others } = { ...weak, ...says, ...who }
            const place = runner(where === undefined ? others : { ...others, where })
            expect([when, lasts, where, place.triage]).toEqual([when, lasts, where, legs.triage])
          }
        }
      }
  })

  it('that spreads is for a hospital', () => {
    const spreads: Answers = { where: ['not-sure'], when: ['every-run'], lasts: 'hours', 'rest-signs': ['spreading'] }
    expect(more(spreads).triage).toBe('same-day')
    expect(more({ ...spreads, ...ill, lasts: 'minutes' }).triage).toBe('same-day')
  })
})

describe('two weak legs', () => {
  const resting: Answers = { when: ['at-rest'], lasts: 'minutes' }

  it('are no calmer at rest than one, for however long', () => {
    for (const lasts of ['seconds', 'minutes', 'hours', 'days', 'not-sure'] as const)
      for (const when of ['at-rest', 'in-bed'] as const)
        for (const where of [['quad'], ['quad', 'both-legs'], ['quad', 'either-leg']] as const)
          expect([lasts, when, where, more({ when: [when], lasts, where }).flags]).toEqual([
            lasts,
            when,
            where,
            expect.arrayContaining(['mnd-weakness']),
          ])
  })

  it('are for no hospital for some minutes of it after an illness', () => {
    expect(more({ ...resting, ...ill }).by).toBe('days')
  })

  it('are heavy for a while after hard work, restless with an urge to move, and sore where they locked', () => {
    for (const calm of [
      { load: ['race'] },
      { load: ['2-to-4h'] },
      { 'rest-signs': ['urge-to-move'] },
      { feel: ['locks', 'weak'], when: ['in-bed'] },
      ...(['aches', 'tightens', 'stays-tight', 'sore-days'] as const).map((one) => ({ feel: ['weak', one] }) as const),
      { feel: ['weak', 'aches'], lasts: 'seconds', where: ['quad', 'either-leg'] },
    ] as const satisfies readonly Answers[])
      expect([calm, more({ ...resting, ...calm }).triage]).toEqual([calm, 'self-care'])
  })
})

describe('two legs that ache and are weak at rest', () => {
  const aching: Answers = { when: ['at-rest'], feel: ['weak', 'aches'] }

  it('for hours, or a time that nobody told, are still looked at, and so is a place that nobody told', () => {
    for (const says of [{ lasts: 'hours' }, { lasts: 'not-sure' }, { lasts: 'minutes', where: ['not-sure'] }] as const)
      expect([says, more({ ...aching, ...says }).flags]).toEqual([says, expect.arrayContaining(['mnd-weakness'])])
  })
})

describe('one place more', () => {
  const moments = [
    'soon',
    'last-part',
    'every-run',
    'just-after',
    'hours-after',
    'at-rest',
    'in-bed',
    'not-sure',
  ] as const
  const legs = [['both-legs'], ['either-leg'], ['both-legs', 'quad', 'several-muscles']] as const

  it('makes no arm that is weak for hours a matter for oneself, whatever moment it came', () => {
    for (const when of moments)
      for (const age of ['18-39', '40-64', '65-plus'] as const)
        for (const load of [['easy'], ['as-usual'], []] as const)
          for (const feel of [['weak'], ['weak', 'tightens'], ['weak', 'aches', 'sharp']] as const) {
            const says: Answers = { when: [when], lasts: 'hours', health: [age, 'well'], load, feel }
            expect([says, more({ ...says, where: ['arms-or-hands'] }).triage]).toEqual([says, 'same-day'])
            for (const leg of legs) {
              const { by, cautions, triage } = more({ ...says, where: ['arms-or-hands', ...leg] })
              expect([says, leg, triage === 'same-day' || by === 'days']).toEqual([says, leg, true])
              if (by === 'days') expect(cautions).toContain('strength-not-tested')
            }
          }
  })

  it('is heavy limbs after hard work, or where they ache or cramped', () => {
    const after: Answers = { where: ['arms-or-hands', 'both-legs'], when: ['just-after'], lasts: 'hours' }
    for (const calm of [
      { load: ['race'] },
      { when: ['races-only'], load: [] },
      { load: ['2-to-4h', 'more-weekly'] },
      { feel: ['weak', 'aches'] },
      { feel: ['weak', 'locks'] },
    ] as const satisfies readonly Answers[])
      expect([calm, more({ ...after, ...calm }).flags]).toEqual([calm, []])
  })
})

describe('both legs newly weak in the hours after an easy run', () => {
  const after: Answers = { when: ['hours-after'], lasts: 'hours' }

  it('are no calmer for hours, or for a time that nobody told, than for minutes at rest', () => {
    for (const lasts of ['hours', 'days', 'not-sure', undefined] as const)
      for (const where of [
        ['both-legs'],
        ['quad', 'either-leg'],
        ['not-sure'],
        ['both-legs', 'arms-or-hands'],
      ] as const) {
        const { lasts: _, ...untold } = { ...after, where }
        const { by, cautions } = more(lasts === undefined ? untold : { ...untold, lasts })
        expect([lasts, where, by]).toEqual([lasts, where, expect.stringMatching(/^(?:two-)?days$/)])
        expect(cautions).toContain('strength-not-tested')
      }
  })

  it('are for no hospital after a cold', () => {
    expect(more({ ...after, ...ill }).by).toBe('days')
  })

  it('are heavy from work that was more than easy, and sore or cramped where they ache or lock', () => {
    for (const calm of [
      { load: ['1-to-2h', 'as-usual'] },
      { load: ['easy', '2-to-4h'] },
      { load: ['easy', 'comeback'] },
      { feel: ['weak', 'aches'] },
      { feel: ['weak', 'locks'] },
      { lasts: 'minutes' },
      { when: ['just-after'] },
      { history: 'months' },
    ] as const satisfies readonly Answers[])
      expect([calm, more({ ...after, ...calm }).flags]).toEqual([calm, []])
  })
})

describe('one thigh newly weak for hours on standing up', () => {
  const thigh: Answers = { ...standing, where: ['quad'], lasts: 'hours' }

  it('is looked at within days, and nothing hard until then', () => {
    const { by, cautions } = more(thigh)
    expect(by).toBe('days')
    expect(cautions).toContain('strength-not-tested')
  })

  it('is tired after hard work, and sore where it aches', () => {
    expect(more({ ...thigh, load: ['race'] }).triage).toBe('self-care')
    expect(more({ ...thigh, feel: ['weak', 'aches'], 'clot-risk': ['none'] }).flags).not.toContain('mnd-weakness')
  })
})

it('nobody kneads or stretches a muscle that is weak or numb and nothing else', () => {
  for (const feel of [['weak'], ['tingles'], ['weak', 'tingles']] as const)
    for (const load of [['race'], ['as-usual']] as const) {
      const { planIds } = more({ feel, load, where: ['calf'], when: ['getting-up', 'last-part'], lasts: 'minutes' })
      expect(planIds).not.toContain('massage-during-cramp')
      expect(planIds).not.toContain('relief-stretch')
    }
})
