import { describe, expect, it } from 'vitest'
import { redFlags } from '../../../../src/content/redFlags'
import type { Answers } from '../../../../src/domain/questionnaire/questionnaire'
import { newTrouble } from '../../../support/rareRunner'
import { runner } from '../../../support/runner'

const calf: Answers = { ...newTrouble, where: ['calf', 'either-leg'], feel: ['locks'], when: ['last-part'] }
const ribs: Answers = { 'signs-now': ['none'], where: ['ribs'] }
type Medicine = Extract<Answers['medicines'], readonly unknown[]>[number]
type Condition = Extract<Answers['conditions'], readonly unknown[]>[number]
const on = (medicines: readonly Medicine[], ...conditions: readonly Condition[]): Answers => ({
  health: ['40-64', 'medicines', ...(conditions.length > 0 ? (['condition'] as const) : [])],
  medicines: [...medicines],
  'medicine-signs': ['none'],
  ...(conditions.length > 0 && { conditions: [...conditions] }),
})

describe('a beta-blocker and airways that close', () => {
  it.each<readonly [string, Answers]>([
    ['a wheeze on runs', { ...calf, ...on(['beta-blocker'], 'wheeze-on-runs') }],
    [
      'with a reliever, asthma and a new medicine',
      {
        ...calf,
        ...on(['beta-blocker', 'reliever-inhaler'], 'lung', 'wheeze-on-runs', 'other'),
        'medicine-signs': ['new-or-raised'],
      },
    ],
    ['a wheeze with a stitch', { ...ribs, stitch: ['wheeze'], ...on(['beta-blocker']) }],
    ['a tight chest and a reliever', { ...calf, ...on(['beta-blocker', 'reliever-inhaler'], 'tight-chest') }],
    ['a tight chest and asthma', { ...calf, ...on(['beta-blocker'], 'lung', 'tight-chest') }],
  ])('is for today, before the next tablet: %s', (_, says) => {
    const { triage, flags } = runner(says)
    expect(triage).toBe('same-day')
    expect(flags).toContain('beta-blocker-and-wheeze')
  })

  it('says what to do with the tablet, and when it is an emergency', () => {
    const words = redFlags['beta-blocker-and-wheeze'].actions.join(' ')
    expect(words).toMatch(/prescriber or a pharmacist today, before the next tablet/)
    expect(words).toMatch(/for the heart: do not stop it by yourself/)
    expect(words).toMatch(/reliever does not help: call your emergency number/)
  })

  it.each<readonly [string, Answers]>([
    ['asthma', on(['beta-blocker'], 'lung')],
    ['a reliever', on(['beta-blocker', 'reliever-inhaler'])],
    ['a long-acting inhaler', on(['beta-blocker', 'laba-inhaler'])],
  ])('without a wheeze is asked about this week: %s', (_, who) => {
    const { triage, flags, assessment } = runner({ ...calf, ...who })
    expect(triage).toBe('self-care')
    expect(flags).not.toContain('beta-blocker-and-wheeze')
    expect(assessment.plan.first).toContain('beta-blocker-and-lungs')
  })

  it.each<readonly [string, Answers]>([
    ['no inhaler, no lung condition', on(['beta-blocker'])],
    ['no beta-blocker', on(['reliever-inhaler'], 'lung')],
  ])('is not this: %s', (_, who) => {
    expect(runner({ ...calf, ...who }).cautions).not.toContain('beta-blocker-and-lungs')
  })
})
