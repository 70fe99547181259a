import { describe, expect, it } from 'vitest'
import { myVisit } from '../../src/content/myVisit'
import type { Answers } from '../../src/domain/quiz/questionnaire'
import { has, newTrouble, takes } from '../support/rareRunner'
import { runner } from '../support/runner'

describe('several muscles that newly cramp at rest by day', () => {
  const cramps: Answers = {
    ...newTrouble,
    where: ['several-muscles'],
    feel: ['locks'],
    when: ['at-rest'],
    history: 'few',
  }

  it.each(['diuretic', 'potassium-sparing', 'digoxin', 'bone-medicine'] as const)(
    'are for a blood test on %s, and no later than what has come for months',
    (tablet) => {
      const { triage, flags } = runner({ ...cramps, ...takes(tablet) })
      expect(triage).toBe('see-doctor')
      expect(flags).toContain('blood-test')
    },
  )

  it('stay with a runner who takes nothing of the kind, cramps in one place, or in bed alone', () => {
    expect(runner(cramps).flags).not.toContain('blood-test')
    expect(runner({ ...cramps, ...takes('diuretic'), where: ['calf', 'both-legs'] }).flags).not.toContain('blood-test')
    expect(runner({ ...cramps, ...takes('diuretic'), when: ['in-bed'] }).flags).not.toContain('blood-test')
  })
})

it.each<readonly [string, Answers]>([
  ['after an operation on the neck', has('thyroid-surgery')],
  ['on a bone medicine', takes('bone-medicine')],
])('asks at a visit whether calcium should be measured: %s', (_, who) => {
  const says: Answers = {
    ...newTrouble,
    where: ['calf', 'both-legs'],
    feel: ['locks'],
    when: ['in-bed'],
    sleep: 'most-weeks',
    ...who,
  }
  const { assessment } = runner(says)
  expect(myVisit(assessment, says)?.asks.map(({ say }) => say)).toContain('Should my calcium be measured?')
})
