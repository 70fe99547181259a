import { describe, expect, it } from 'vitest'
import type { Answers } from '../../src/domain/quiz/questionnaire'
import { runner } from '../support/runner'
import { runners } from '../support/runners'

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

  it('alarms no grown-up, and no child without one', () => {
    expect(runner({ ...child, health: ['18-39', 'well'] }).flags).not.toContain('child-limp')
    expect(runner({ ...child, 'builds-signs': ['none'] }).flags).not.toContain('child-limp')
  })
})
