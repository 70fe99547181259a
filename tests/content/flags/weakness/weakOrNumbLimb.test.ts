import { describe, expect, it } from 'vitest'
import { assess } from '../../../../src/content/model'
import { myAppointment } from '../../../../src/content/myAppointment'
import { cardFor } from '../../../../src/content/tomorrow/cardFor'
import type { Answers } from '../../../../src/domain/questionnaire/questionnaire'
import { has, takes } from '../../../support/rareRunner'
import { runner } from '../../../support/runner'

const told: Answers = {
  'signs-now': ['none'],
  history: 'first-ever',
  'builds-signs': ['none'],
  'rest-signs': ['none'],
  'clot-risk': ['none'],
  health: ['65-plus'],
}
const older = (...conditions: Extract<Answers['conditions'], readonly unknown[]>): Answers => ({
  ...has(...conditions),
  health: ['65-plus', 'condition'],
})

describe('an arm newly numb for hours by day at rest', () => {
  const numb: Answers = { ...told, where: ['arms-or-hands'], feel: ['tingles'], lasts: 'hours', when: ['at-rest'] }
  it.each([
    ['over 65 with an ill heart, told in both lists', { ...older('heart-disease'), 'builds-signs': ['numbness'] }],
    ['over 65', {}],
    ['over 40 and well', { health: ['40-64', 'well'] }],
    ['the age not sure', { health: ['not-sure'] }],
    ['with diabetes, for days', { ...has('diabetes'), lasts: 'days' }],
    ['with high blood pressure, nobody knows how long', { ...has('high-blood-pressure'), lasts: 'not-sure' }],
    ['on an -olol tablet', takes('beta-blocker')],
    ['when not told', { when: ['not-sure'] }],
  ] as const satisfies readonly (readonly [string, Answers])[])('is for today: %s', (_, more) => {
    const { triage, flags } = runner({ ...numb, ...more })
    expect(triage).toBe('same-day')
    expect(flags).toContain('weak-arm')
  })

  const byRun = ['getting-up', 'first-minutes', 'soon', 'middle', 'last-part', 'just-after', 'hours-after'] as const
  it.each(byRun)('is for today when it comes %s, over 65 or with vessels at risk', (moment) => {
    for (const who of [{}, has('high-blood-pressure'), older('heart-disease')] as const)
      expect(runner({ ...numb, ...who, when: [moment] }).flags).toContain('weak-arm')
    // It may be a nerve that was pressed on; but it is told when to call.
    const ordinary = runner({ ...numb, when: [moment], health: ['40-64', 'well'] })
    expect(ordinary.flags).not.toContain('weak-arm')
    expect(ordinary.cautions).toContain('one-side-suddenly')
  })

  it.each([
    ['in bed, over 40 and well', { when: ['in-bed'], health: ['40-64', 'well'] }],
    ['on every run, and at no other time', { when: ['every-run'] }],
    ['for months', { history: 'months' }],
    ['young and well', { health: ['18-39', 'well'] }],
  ] as const satisfies readonly (readonly [string, Answers])[])('is not this: %s', (_, more) => {
    expect(runner({ ...numb, ...more }).flags).not.toContain('weak-arm')
  })
})

describe('an arm newly numb for minutes by day, and not on a run', () => {
  const numb: Answers = { ...told, where: ['arms-or-hands'], feel: ['tingles'], lasts: 'minutes', when: ['at-rest'] }
  it.each([
    ['over 65', {}],
    ['with an ill heart', older('heart-disease', 'high-blood-pressure')],
    ['with diabetes', has('diabetes')],
    ['some hours after a run', { when: ['hours-after'] }],
    ['when not told', { when: ['not-sure'] }],
  ] as const satisfies readonly (readonly [string, Answers])[])('is for today: %s', (_, more) => {
    const { triage, flags } = runner({ ...numb, ...more })
    expect([triage, flags[0]]).toEqual(['same-day', 'weak-arm'])
  })

  it.each([
    ['over 40 and well', { health: ['40-64', 'well'] }],
    ['the age not told', { health: ['well'] }],
  ] as const satisfies readonly (readonly [string, Answers])[])(
    'is for a doctor, who is asked about it: %s',
    (_, more) => {
      const says: Answers = { ...numb, ...more }
      const { triage, cautions, assessment } = runner(says)
      expect(triage).toBe('see-doctor')
      expect(cautions).toContain('one-side-suddenly')
      expect(myAppointment(assessment, says)?.asks[0]?.say).toContain('nerve')
    },
  )

  it.each([
    ['young and well', { health: ['18-39', 'well'] }],
    ['for seconds', { lasts: 'seconds', health: ['40-64', 'well'] }],
    ['in bed', { when: ['in-bed'], health: ['40-64', 'well'] }],
    ['on runs', { when: ['middle'], health: ['40-64', 'well'] }],
    ['a hand that locks', { feel: ['locks', 'tingles'], health: ['40-64', 'well'] }],
  ] as const satisfies readonly (readonly [string, Answers])[])('stays with the runner: %s', (_, more) => {
    expect(runner({ ...numb, ...more }).flags.filter((flag) => flag === 'weak-arm' || flag === 'spine-nerve')).toEqual(
      [],
    )
  })
})

describe('an arm newly numb for hours in bed', () => {
  const numb: Answers = { ...told, where: ['arms-or-hands'], feel: ['tingles'], lasts: 'hours', when: ['in-bed'] }
  it('is for today where a stroke is likelier, and alarms nobody else', () => {
    for (const who of [{}, has('high-blood-pressure'), older('heart-disease')] as const)
      expect(runner({ ...numb, ...who }).flags[0]).toBe('weak-arm')
    for (const age of ['18-39', '40-64'] as const)
      expect(runner({ ...numb, health: [age, 'well'] }).flags).not.toContain('weak-arm')
  })
})

describe('one leg or a foot newly numb', () => {
  const numb: Answers = { ...told, where: ['same-leg'], feel: ['tingles'], lasts: 'hours', when: ['middle'] }
  it.each([
    ['over 65, since mid-run', {}],
    ['a foot at rest, with an ill heart', { ...older('heart-disease'), where: ['foot'], when: ['at-rest'] }],
    ['a calf with no side told, with high blood pressure', { ...has('high-blood-pressure'), where: ['calf'] }],
    ['a foot in bed, with diabetes', { ...has('diabetes'), where: ['foot'], when: ['in-bed'] }],
    ['for days, nobody knows when', { lasts: 'days', when: ['not-sure'] }],
  ] as const satisfies readonly (readonly [string, Answers])[])(
    'is for today for hours where a stroke is likelier: %s',
    (_, more) => {
      const { triage, flags } = runner({ ...numb, ...more })
      expect(triage).toBe('same-day')
      expect(flags).toContain('weak-arm')
    },
  )

  it('is for a doctor at rest by day for minutes, where a stroke is likelier, and told when to call', () => {
    const minutes: Answers = { ...numb, lasts: 'minutes', when: ['at-rest'] }
    for (const who of [{}, has('high-blood-pressure'), older('heart-disease')] as const) {
      const { triage, flags, cautions } = runner({ ...minutes, ...who })
      expect([triage, flags.includes('spine-nerve')]).toEqual(['see-doctor', true])
      expect(cautions).toContain('one-side-suddenly')
    }
    expect(runner({ ...minutes, health: ['40-64', 'well'] }).triage).toBe('self-care')
    expect(runner({ ...minutes, when: ['middle'] }).triage).toBe('self-care')
  })

  it('is told when to call at every length and age, where it is for nobody today', () => {
    for (const where of [['same-leg'], ['same-leg', 'foot']] as const)
      for (const lasts of ['minutes', 'hours', 'days'] as const)
        for (const health of [
          ['18-39', 'well'],
          ['40-64', 'well'],
        ] as const)
          expect([where, lasts, health, runner({ ...numb, where, lasts, health }).cautions]).toEqual([
            where,
            lasts,
            health,
            expect.arrayContaining(['one-side-suddenly']),
          ])
  })

  it.each([
    ['in both legs', { where: ['foot', 'both-legs'] }],
    ['changing sides', { where: ['foot', 'either-leg'] }],
    ['for months', { history: 'months' }],
    ['on every run, and at no other time', { where: ['foot'], when: ['every-run'] }],
    ['young and well', { health: ['18-39', 'well'] }],
  ] as const satisfies readonly (readonly [string, Answers])[])('is not for today: %s', (_, more) => {
    expect(runner({ ...numb, ...more }).flags).not.toContain('weak-arm')
  })
})

describe('an arm that has gone weak for minutes for years', () => {
  const weak: Answers = {
    ...told,
    where: ['arms-or-hands'],
    feel: ['weak'],
    lasts: 'minutes',
    when: ['in-bed'],
    history: 'years',
    health: ['18-39', 'well'],
  }
  it('is for a doctor, and for today where a stroke is likelier or it is new', () => {
    expect(runner(weak).triage).toBe('see-doctor')
    expect(runner({ ...weak, health: ['40-64', 'well'] }).triage).toBe('see-doctor')
    for (const more of [{ health: ['65-plus', 'well'] }, has('high-blood-pressure'), { history: 'few' }] as const)
      expect(runner({ ...weak, ...more }).triage).toBe('same-day')
  })
})

describe('an arm or one leg newly weak for hours', () => {
  const weak: Answers = { ...told, feel: ['weak'], lasts: 'hours', when: ['middle'] }
  it.each([
    ['a leg since mid-run', { where: ['same-leg'] }],
    ['a leg early in the run', { where: ['same-leg', 'calf'], when: ['soon'] }],
    ['a leg since the end of the run', { where: ['same-leg'], when: ['last-part'] }],
    [
      'a leg for days, with a limp',
      { where: ['same-leg'], lasts: 'days', when: ['just-after'], 'builds-signs': ['limp'] },
    ],
    ['an arm as the run ended', { where: ['arms-or-hands'], when: ['just-after'] }],
    ['an arm and a leg, no side told', { where: ['arms-or-hands', 'calf'], when: ['last-part'] }],
  ] as const satisfies readonly (readonly [string, Answers])[])(
    'is for today, with the stroke first: %s',
    (_, more) => {
      const { triage, assessment } = runner({ ...weak, ...more })
      expect(triage).toBe('same-day')
      expect(assessment.flags[0]?.flag).toBe('weak-arm')
    },
  )

  it('shows the foot that drops to whoever names shin or foot and no side', () => {
    const { flags } = runner({ ...weak, where: ['shin', 'foot'], when: ['just-after'], 'builds-signs': ['limp'] })
    expect(flags).toContain('spine-nerve')
  })

  it.each([
    ['heavy and sore after a race', { where: ['same-leg'], feel: ['weak', 'sore-days'], 'sudden-signs': ['none'] }],
    ['heavy and aching', { where: ['same-leg'], feel: ['weak', 'aches'] }],
    ['after a muscle that locked', { where: ['same-leg'], feel: ['weak', 'locks'] }],
    ['both legs', { where: ['both-legs'], when: ['last-part'] }],
    ['now left, now right', { where: ['either-leg'], when: ['last-part'] }],
    ['arms and both legs after a race', { where: ['arms-or-hands', 'both-legs'], when: ['just-after'] }],
    ['arms that are tired until the end', { where: ['arms-or-hands'], lasts: 'until-i-stop', when: ['last-part'] }],
    ['one leg heavy for minutes', { where: ['same-leg'], lasts: 'minutes' }],
    ['for months', { where: ['same-leg'], history: 'months' }],
    [
      'arms sore two days after the gym',
      { where: ['arms-or-hands'], feel: ['sore-days', 'weak'], when: ['hours-after'] },
    ],
  ] as const satisfies readonly (readonly [string, Answers])[])('is not said of %s', (_, more) => {
    expect(runner({ ...weak, health: ['18-39', 'well'], ...more }).flags).not.toContain('weak-arm')
  })

  it('comes before a clot that the same leg may hold', () => {
    const both = runner({ ...weak, where: ['same-leg'], 'clot-risk': ['oestrogen'] })
    expect(both.flags[0]).toBe('weak-arm')
    expect(both.flags).toContain('suspected-dvt')
  })

  it('has no word on the card of seeing how it goes for a day', () => {
    const says: Answers = { ...weak, where: ['same-leg'] }
    expect(cardFor(assess(says), says).beware.join(' ')).not.toContain('A doctor in a day or two')
  })
})

describe('an arm weak for days at a time', () => {
  const arm: Answers = {
    ...told,
    where: ['arms-or-hands'],
    feel: ['weak'],
    lasts: 'days',
    when: ['at-rest'],
    history: 'years',
  }
  it('is for a doctor where it has been so for months or years, thin or not', () => {
    for (const history of ['months', 'years'] as const) {
      expect(runner({ ...arm, history, 'rest-signs': ['wasting'] }).triage).toBe('see-doctor')
      expect(runner({ ...arm, history }).triage).toBe('see-doctor')
    }
  })

  it('stays for today where it comes and goes in minutes or hours, or more and more often', () => {
    for (const lasts of ['minutes', 'hours'] as const)
      expect(runner({ ...arm, lasts, 'rest-signs': ['wasting'] }).triage).toBe('same-day')
    expect(runner({ ...arm, history: 'more-often', 'rest-signs': ['wasting'] }).triage).toBe('same-day')
  })
})

describe('an arm or one leg newly weak or numb for minutes', () => {
  const minutes: Answers = { ...told, lasts: 'minutes', when: ['middle'], health: ['40-64', 'well'] }
  it.each([
    ['a numb arm on a run', { where: ['arms-or-hands'], feel: ['tingles'] }],
    ['a weak leg', { where: ['same-leg'], feel: ['weak'] }],
  ] as const satisfies readonly (readonly [string, Answers])[])(
    'stays with the runner, and is told when to call: %s',
    (_, more) => {
      const { triage, cautions } = runner({ ...minutes, ...more })
      expect(triage).toBe('self-care')
      expect(cautions).toContain('one-side-suddenly')
    },
  )

  it.each([
    ['for months', { where: ['same-leg'], feel: ['weak'], history: 'months' }],
    ['both legs', { where: ['both-legs'], feel: ['weak'] }],
    ['a cramp that locks', { where: ['same-leg', 'calf'], feel: ['locks', 'weak'] }],
  ] as const satisfies readonly (readonly [string, Answers])[])('is not said of %s', (_, more) => {
    expect(runner({ ...minutes, ...more }).cautions).not.toContain('one-side-suddenly')
  })
})

describe('an arm that newly aches or stays tight for hours at rest', () => {
  const aching: Answers = {
    ...told,
    where: ['arms-or-hands'],
    feel: ['aches'],
    lasts: 'hours',
    when: ['at-rest'],
    health: ['18-39', 'well'],
  }
  it.each([
    ['on the pill', { ...takes('oestrogen'), health: ['18-39', 'medicines'] }],
    ['after an earlier clot', { ...has('clot-before'), health: ['18-39', 'condition'] }],
  ] as const satisfies readonly (readonly [string, Answers])[])(
    'is seen by a doctor, and not squeezed, where clots are likelier: %s',
    (_, more) => {
      const { triage, assessment } = runner({ ...aching, ...more })
      expect(triage).toBe('see-doctor')
      for (const deed of ['wear-compression', 'rub-leg'] as const) expect(assessment.plan.forbidden).toContain(deed)
    },
  )

  it('tells whoever is sent to a doctor for days of it that a swollen or blue arm is for today', () => {
    const days = runner({ ...aching, feel: ['aches', 'stays-tight'], lasts: 'days', load: ['other-sport'] })
    expect(days.triage).toBe('see-doctor')
    expect(JSON.stringify(days.assessment.flags)).toContain('persistent-or-frequent')
  })

  it('is ordinary in a young runner without a risk, and after the gym', () => {
    expect(runner(aching).triage).toBe('self-care')
    expect(runner({ ...aching, feel: ['sore-days'], load: ['other-sport'], 'sudden-signs': ['none'] }).triage).toBe(
      'self-care',
    )
  })
})
