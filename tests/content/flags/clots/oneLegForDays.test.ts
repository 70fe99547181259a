import { describe, expect, it } from 'vitest'
import { askedIf } from '../../../../src/content/asking'
import { signs } from '../../../../src/content/signs'
import { judge } from '../../../../src/domain/conditions/compileCondition'
import { every } from '../../../../src/domain/conditions/condition'
import type { Answers } from '../../../../src/domain/questionnaire/questionnaire'
import { runner } from '../../../support/runner'

const sore: Answers = {
  'signs-now': ['none'],
  where: ['calf', 'same-leg'],
  feel: ['sore-days'],
  'sudden-signs': ['none'],
  'clot-risk': ['none'],
  health: ['18-39', 'well'],
}

describe('one leg sore for days, and no risk of a clot ticked', () => {
  it.each([
    ['the pill or other hormones', { health: ['18-39', 'medicines'], medicines: ['oestrogen'] }],
    ['a long journey', { habits: ['long-journey'] }],
    ['a clot before', { health: ['18-39', 'condition'], conditions: ['clot-before'] }],
    ['a pregnancy', { health: ['18-39', 'pregnant'], 'pregnancy-signs': ['none'] }],
    ['a birth', { health: ['18-39', 'birth-lately'], 'pregnancy-signs': ['none'] }],
  ] as const satisfies readonly (readonly [string, Answers])[])(
    'is seen today when another answer tells of %s',
    (_, more) => {
      const { triage, flags } = runner({ ...sore, ...more })
      expect(triage).toBe('same-day')
      expect(flags).toContain('suspected-dvt')
    },
  )

  it.each([
    ['sore for days', sore],
    ['over three days', { ...sore, feel: ['aches'], lasts: 'days' }],
    ['hours at rest', { ...sore, feel: ['aches'], lasts: 'hours', when: ['at-rest'] }],
  ] as const satisfies readonly (readonly [string, Answers])[])(
    'is seen within a day or two without any: %s',
    (_, says) => {
      expect(runner(says).triage).toBe('see-doctor')
    },
  )

  it('alarms nobody who is sore in both legs', () => {
    expect(runner({ ...sore, where: ['calf', 'both-legs'] }).triage).toBe('self-care')
  })
})

describe('hours of aching in one leg', () => {
  const hours: Answers = { ...sore, feel: ['aches'], lasts: 'hours', 'builds-signs': ['none'], 'rest-signs': ['none'] }

  // A leg that still aches hours later hurts at rest, whenever it began.
  it.each(['first-minutes', 'middle', 'last-part', 'every-run'] as const)(
    'that began on a run is asked about clots, and is for today with a risk: %s',
    (when) => {
      expect(judge(askedIf['clot-risk'] ?? every(), { ...hours, when: [when] })).toBe('holds')
      for (const risk of ['surgery-or-rest', 'long-journey', 'cancer', 'family-clot'] as const) {
        expect(runner({ ...hours, when: [when], 'clot-risk': [risk] }).triage).toBe('same-day')
      }
      expect(runner({ ...hours, when: [when], habits: ['long-journey'] }).triage).toBe('same-day')
      const without = runner({ ...hours, when: [when] })
      expect(without.cautions).toContain('leg-sore-for-hours')
      expect(without.planIds).not.toContain('massage-during-cramp')
    },
  )

  it.each(['minutes', 'not-sure'] as const)('newly at rest is for today with a risk, however long: %s', (lasts) => {
    const atRest: Answers = {
      ...hours,
      feel: ['stays-tight', 'aches'],
      lasts,
      when: ['at-rest'],
      history: 'first-ever',
    }
    expect(judge(askedIf['clot-risk'] ?? every(), atRest)).toBe('holds')
    expect(runner({ ...atRest, 'clot-risk': ['oestrogen', 'long-journey'] }).triage).toBe('same-day')
    expect(runner(atRest).flags).not.toContain('suspected-dvt')
  })

  it('is for today with a risk where nobody said which leg', () => {
    const nobodySaid: Answers = { ...hours, where: ['calf'], when: ['last-part'] }
    expect(judge(askedIf['clot-risk'] ?? every(), nobodySaid)).toBe('holds')
    expect(runner({ ...nobodySaid, 'clot-risk': ['surgery-or-rest'] }).triage).toBe('same-day')
    expect(runner(nobodySaid).triage).toBe('self-care')
  })

  const beforeClot: Answers = { ...hours, health: ['18-39', 'condition'], conditions: ['clot-before'] }

  it.each(['at-rest', 'in-bed', 'hours-after'] as const)('count as pain at rest: %s', (when) => {
    expect(judge(askedIf['clot-risk'] ?? every(), { ...hours, when: [when] })).toBe('holds')
    expect(runner({ ...hours, when: [when], 'clot-risk': ['oestrogen'] }).triage).toBe('same-day')
    expect(runner({ ...hours, when: [when] }).triage).toBe('see-doctor')
  })

  it.each(['in-bed', 'hours-after', 'last-part'] as const)('after an earlier clot are for today: %s', (when) => {
    for (const where of [['calf', 'same-leg'], ['calf']] as const) {
      const { triage, assessment } = runner({ ...beforeClot, where, when: [when] })
      expect(triage).toBe('same-day')
      for (const deed of ['load-leg', 'stretch', 'run'] as const) expect(assessment.plan.forbidden).toContain(deed)
    }
  })

  it.each(['pregnant', 'birth-lately'] as const)(
    'are for today when %s, with every sign denied and no leg named',
    (is) => {
      const { triage, flags } = runner({
        ...hours,
        where: ['calf'],
        when: ['last-part'],
        'clot-risk': ['none'],
        health: ['18-39', is],
        'pregnancy-signs': ['none'],
      })
      expect(triage).toBe('same-day')
      expect(flags).toContain('pregnancy-urgent')
      expect(
        runner({ ...hours, where: ['calf', 'both-legs'], health: ['18-39', is], 'pregnancy-signs': ['none'] }).triage,
      ).toBe(is === 'pregnant' ? 'see-doctor' : 'self-care')
    },
  )

  it('alarm nobody whose cramp locks for minutes at night, or whose two legs ache', () => {
    const atNight: Answers = { ...hours, when: ['in-bed'], 'clot-risk': ['oestrogen'] }
    expect(runner({ ...atNight, feel: ['locks'], lasts: 'minutes' }).triage).toBe('self-care')
    expect(runner({ ...atNight, feel: ['locks', 'aches'], lasts: 'minutes' }).triage).toBe('self-care')
    expect(runner({ ...atNight, where: ['calf', 'both-legs'] }).triage).toBe('self-care')
  })
})

describe('what is said to have been told was told', () => {
  it('hardly any urine is no bruise on a blood thinner', () => {
    const { flags } = runner({
      ...sore,
      feel: ['locks'],
      'signs-now': ['fluids'],
      'fluids-now': ['hardly-any-urine'],
      health: ['40-64', 'medicines'],
      medicines: ['blood-thinner'],
    })
    expect(flags).toContain('rhabdomyolysis')
    expect(flags).not.toContain('bleed-on-blood-thinners')
  })

  it.each(['sore-spot', 'bruise', 'limp'] as const)('%s after a sharp pain is no "not sure"', (sign) => {
    const { cautions, assessment } = runner({ ...sore, feel: ['sharp'], 'sudden-signs': [sign] })
    expect(signs['sudden-signs'][sign]).toBeDefined()
    expect(cautions).not.toContain('tear-unknown')
    for (const deed of ['run', 'stretch', 'rub-leg', 'exercise-leg', 'wear-compression'] as const)
      expect(assessment.plan.forbidden).toContain(deed)
  })

  it('metformin alone is not diabetes', () => {
    const { cautions, assessment } = runner({
      ...sore,
      where: ['calf', 'both-legs'],
      health: ['18-39', 'medicines'],
      medicines: ['metformin'],
    })
    expect(cautions).not.toContain('diabetes-fuelling')
    expect(cautions).toContain('metformin-alone')
    expect(assessment.plan.forbidden).toContain('take-sugar')
  })

  it.each(['heart-disease', 'heart-block-or-myasthenia', 'heart-failure'] as const)(
    'quinine with %s is for today, before the next dose',
    (heart) => {
      const says: Answers = {
        ...sore,
        where: ['calf', 'both-legs'],
        health: ['65-plus', 'medicines', 'condition'],
        medicines: ['quinine'],
        conditions: [heart],
      }
      expect(runner(says).triage).toBe('same-day')
      expect(runner({ ...says, conditions: ['diabetes'] }).triage).toBe('see-doctor')
    },
  )
})

describe('one thigh that has tightened on runs for months, and is sore from it', () => {
  const known: Answers = {
    ...sore,
    where: ['hamstring', 'same-leg'],
    feel: ['tightens', 'sore-days'],
    lasts: 'until-i-stop',
    when: ['first-minutes'],
    'early-signs': ['none'],
    history: 'months',
    load: ['under-1h', 'as-usual'],
  }
  it('is for a physio, with no word of a clot', () => {
    const { triage, cautions } = runner(known)
    expect(triage).toBe('see-physio')
    expect(cautions).not.toContain('possible-clot')
  })

  it.each<readonly [string, Answers]>([
    ['it is new', { history: 'few' }],
    ['it aches as well', { feel: ['tightens', 'aches', 'sore-days'] }],
    ['it hurts for hours', { lasts: 'hours' }],
    ['it comes at rest, too', { when: ['first-minutes', 'at-rest'] }],
    ['nothing was said of clots', { 'clot-risk': ['not-sure'] }],
    ['there is a bruise', { 'sudden-signs': ['bruise'] }],
  ])('is seen within a day or two where %s', (_, more) => {
    expect(['see-doctor', 'same-day']).toContain(runner({ ...known, ...more }).triage)
  })
})
