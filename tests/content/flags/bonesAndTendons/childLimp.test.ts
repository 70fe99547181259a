import { describe, expect, it } from 'vitest'
import { conflicts } from '../../../../src/content/conflicts'
import { myAppointment } from '../../../../src/content/myAppointment'
import { redFlags } from '../../../../src/content/redFlags'
import { bewareFor } from '../../../../src/content/tomorrow/bewareFor'
import { warningsFor } from '../../../../src/content/warningsFor'
import { isUrgent } from '../../../../src/domain/flags/screenRedFlags'
import type { Answers } from '../../../../src/domain/questionnaire/questionnaire'
import { forMany, runnersWho } from '../../../support/arbitraryRunners'
import { runner } from '../../../support/runner'
import { runners } from '../../../support/runners'

const child: Answers = {
  ...runners.lateInTheRace,
  where: ['hip-or-groin'],
  feel: ['aches'],
  'builds-signs': ['limp'],
  health: ['under-18'],
}

describe('a limp under 18', () => {
  it.each(['hip-or-groin', 'quad', 'hamstring', 'calf'] as const)('with pain in the %s is for today', (where) => {
    const { triage, flags, assessment } = runner({ ...child, where: [where] })
    expect(triage).toBe('same-day')
    expect(flags).toContain('child-limp')
    expect(assessment.plan.forbidden).toContain('run')
    expect(assessment.plan.forbidden).toContain('exercise-leg')
  })

  it('after a sudden pain in hip or thigh is for today as well', () => {
    const sudden: Answers = { ...child, feel: ['sharp'], 'builds-signs': ['none'], 'sudden-signs': ['limp'] }
    expect(runner(sudden).triage).toBe('same-day')
    expect(runner({ ...sudden, where: ['calf'] }).flags).not.toContain('child-limp')
  })

  it.each([
    ['ill lately', { health: ['under-18', 'ill-lately'] }],
    ['pain at rest', { when: ['at-rest'] }],
  ] as const satisfies readonly (readonly [string, Answers])[])('is an emergency with %s', (_, more) => {
    const { triage, flags } = runner({ ...child, ...more })
    expect(triage).toBe('emergency')
    expect(flags).toContain('child-limp-ill')
  })

  it.each(['shin', 'foot'] as const)(
    'with pain in the %s alone is a doctor’s within days, with no running',
    (where) => {
      const { triage, flags, assessment } = runner({ ...child, where: [where] })
      expect(triage).toBe('see-doctor')
      expect(flags).toContain('stress-fracture')
      expect(assessment.plan.forbidden).toContain('run')
    },
  )

  it.each(['shin', 'foot', 'hamstring', 'calf'] as const)(
    'hours of pain at rest in the %s after an illness are for today',
    (where) => {
      const ill: Answers = {
        ...child,
        where: [where],
        'builds-signs': ['none'],
        health: ['under-18', 'ill-lately'],
        lasts: 'hours',
        when: ['at-rest'],
      }
      const { triage, flags, assessment } = runner(ill)
      expect(triage).toBe('same-day')
      expect(flags).toContain('child-limp')
      expect(assessment.plan.forbidden).toContain('run')
      expect(runner({ ...ill, health: ['under-18'] }).flags).not.toContain('child-limp')
      expect(runner({ ...ill, lasts: 'minutes' }).flags).not.toContain('child-limp')
    },
  )

  const notSure = { ...child, 'builds-signs': ['none'], feel: ['sharp'], 'sudden-signs': ['not-sure'] } as const
  it.each<readonly [string, Answers]>([
    ['a sudden pain in the thigh', { ...notSure, where: ['quad'] }],
    ['a sudden pain in the hamstring', { ...notSure, where: ['hamstring'] }],
    ['a sudden pain in the hip', notSure],
    ['a thigh that aches', { ...child, where: ['quad'], history: 'first-ever', 'builds-signs': ['not-sure'] }],
    ['a hip that aches', { ...child, history: 'first-ever', 'builds-signs': ['not-sure'] }],
  ])('of which nobody is sure keeps from running, and asks for no hop: %s', (_, says) => {
    const { triage, assessment } = runner(says)
    expect(assessment.plan.forbidden).toContain('run')
    expect(assessment.plan.forbidden).toContain('jump')
    if (isUrgent(triage)) return
    const told = warningsFor(assessment.plan).first.map(({ conflict }) => conflict)
    expect(told).toContain('child-limp-unknown')
    expect(told).not.toContain('tear-unknown')
    expect(told).not.toContain('bone-unknown')
  })

  it.each<readonly [string, Answers]>([
    ['grown up', { ...notSure, where: ['quad'], health: ['18-39', 'well'] }],
    ['a calf', { ...notSure, where: ['calf'] }],
    ['a thigh that locks', { ...child, where: ['quad'], feel: ['locks'], 'builds-signs': ['not-sure'] }],
    ['sure that nothing was left', { ...notSure, where: ['quad'], 'sudden-signs': ['none'] }],
  ])('is asked about for nobody else: %s', (_, says) => {
    const { assessment } = runner(says)
    expect(warningsFor(assessment.plan).first.map(({ conflict }) => conflict)).not.toContain('child-limp-unknown')
  })

  it('alarms no grown-up, and no child without one', () => {
    expect(runner({ ...child, health: ['18-39', 'well'] }).flags).not.toContain('child-limp')
    expect(runner({ ...child, 'builds-signs': ['none'] }).flags).not.toContain('child-limp')
  })
})

describe('a child with sore legs after a fever', () => {
  it('is told of a muscle that is inflamed', () => {
    const says: Answers = {
      'signs-now': ['none'],
      where: ['calf', 'both-legs'],
      feel: ['aches'],
      lasts: 'hours',
      when: ['at-rest', 'getting-up'],
      history: 'first-ever',
      health: ['under-18', 'ill-lately'],
    }
    expect(runner(says).flags[0]).toBe('child-limp')
    const told = redFlags['child-limp'].actions.join(' ')
    expect(told).toMatch(/[Bb]oth calves.*fever.*blood test \(CK\)/)
    expect(told).toMatch(/Brown urine, or legs too weak to walk on: go to an emergency department now/)
  })
})

describe('a leg that hurts at rest under 18', () => {
  const resting: Answers = {
    'signs-now': ['none'],
    where: ['shin', 'same-leg'],
    feel: ['aches'],
    when: ['in-bed'],
    'rest-signs': ['none'],
    'builds-signs': ['none'],
    'clot-risk': ['none'],
    health: ['under-18', 'well'],
    history: 'few',
  }
  const soonOf = (says: Answers) => {
    const { assessment, triage } = runner(says)
    return triage === 'see-doctor' ? myAppointment(assessment, says) : triage
  }

  it('for a time that nobody told is seen as soon as for hours', () => {
    for (const where of ['shin', 'calf', 'quad', 'hamstring', 'foot'] as const)
      for (const feel of ['aches', 'stays-tight', 'sharp'] as const)
        for (const when of ['in-bed', 'at-rest'] as const)
          for (const history of ['first-ever', 'few', 'months', 'years', undefined] as const) {
            const { history: _, ...others } = { ...resting, where: [where, 'same-leg'] as const }
            const says: Answers = { ...others, feel: [feel], when: [when], ...(history && { history }) }
            for (const lasts of ['hours', 'not-sure', undefined] as const) {
              const seen = soonOf(lasts === undefined ? says : { ...says, lasts })
              expect([says, lasts, seen]).toEqual([
                says,
                lasts,
                expect.objectContaining({ whom: 'doctor', within: 'two-days' }),
              ])
            }
          }
  })

  it('and one and the same for months is for a doctor, although it is over in minutes', () => {
    for (const history of ['months', 'years'] as const) {
      const seen = soonOf({ ...resting, history, lasts: 'minutes' })
      expect(seen).toMatchObject({ whom: 'doctor', within: 'two-days' })
      expect(JSON.stringify(seen)).toMatch(/X-ray/)
    }
  })

  it.each<readonly [string, Answers]>([
    ['a cramp at night', { feel: ['locks'], lasts: 'not-sure' }],
    [
      'a cramp at night that leaves an ache, for months',
      { feel: ['locks', 'aches'], lasts: 'minutes', history: 'months' },
    ],
    ['both legs by turns for months, as growing brings', { where: ['shin', 'either-leg'], history: 'months' }],
    ['for minutes, a few times', { lasts: 'minutes' }],
  ])('is no matter for an X-ray: %s', (_, more) => {
    expect(JSON.stringify(soonOf({ ...resting, ...more }))).not.toMatch(/two-days|X-ray/)
  })

  it('of someone grown up is not this', () => {
    expect(JSON.stringify(soonOf({ ...resting, lasts: 'hours', health: ['18-39', 'well'] }))).not.toMatch(/X-ray/)
  })
})

describe('both legs', () => {
  const textsOf = (says: Answers) => {
    const { flags, cautions, assessment } = runner(says)
    return [
      ...flags.flatMap((flag): readonly string[] => redFlags[flag].actions),
      ...cautions.map((id) => conflicts[id].say),
      ...bewareFor(assessment),
    ]
  }

  it('are never "that leg"', () => {
    for (const who of [
      runnersWho(['where', 'both-legs']),
      runnersWho(['where', 'both-legs'], ['where', 'calf'], ['health', 'under-18'], ['signs-now', 'none']),
      runnersWho(['where', 'both-legs'], ['where', 'shin'], ['builds-signs', 'push-off'], ['signs-now', 'none']),
      runnersWho(
        ['where', 'both-legs'],
        ['conditions', 'leg-arteries'],
        ['health', 'condition'],
        ['signs-now', 'none'],
      ),
    ])
      forMany(
        who,
        (says) => {
          const { 'signs-now': _, 'leg-now': __, 'signs-before': ___, ...left } = says
          const ofBoth: Answers = { ...left, 'signs-now': ['none'] }
          expect(textsOf(ofBoth).filter((text) => /\bthat leg\b/.test(text))).toEqual([])
        },
        150,
      )
  })
})
