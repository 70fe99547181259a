import { describe, expect, it } from 'vitest'
import { conflicts } from '../../../../src/content/conflicts'
import { measures } from '../../../../src/content/measures'
import { redFlags } from '../../../../src/content/redFlags'
import { tellMeasure } from '../../../../src/domain/plan/tellMeasure'
import type { Answers } from '../../../../src/domain/questionnaire/questionnaire'
import { runner } from '../../../support/runner'
import { runners } from '../../../support/runners'

const condition = (...conditions: Extract<Answers['conditions'], readonly unknown[]>): Answers => ({
  ...runners.lateInTheRace,
  where: ['foot'],
  when: ['in-bed'],
  sleep: 'now-and-then',
  health: ['65-plus', 'condition'],
  conditions,
})

describe('feet with less feeling', () => {
  it('are seen within a working day with a sore, and run no longer and never barefoot', () => {
    const { forbidden } = runner(condition('less-feeling-in-feet')).assessment.plan
    for (const deed of ['run-long', 'go-barefoot'] as const) expect(forbidden).toContain(deed)
    for (const id of ['diabetes-reduced-feeling', 'diabetes-feet'] as const)
      expect(conflicts[id].say).toMatch(/no running, and have it seen within one working day/)
  })
})

describe('narrowed arteries and a foot that hurts at night', () => {
  const { flags, assessment } = runner(condition('leg-arteries'))

  it('are one visit within a day or two, with shoes on and no vitamin K2', () => {
    expect(flags).toContain('claudication')
    expect(redFlags.claudication.actions.join(' ')).toMatch(/at night or at rest.*within a day or two/)
    for (const deed of ['go-barefoot', 'take-vitamin-k', 'raise-leg'] as const)
      expect(assessment.plan.forbidden).toContain(deed)
  })

  it.each(['leg-arteries', 'heart-failure'] as const)('never prop the feet up in bed: %s', (one) => {
    const says = condition(one)
    const { steps } = tellMeasure(measures['sleep-position-bedclothes'], says, runner(says).assessment.plan.forbidden)
    expect(steps.join(' ')).not.toMatch(/prop your feet up/)
    expect(steps.join(' ')).toMatch(/no higher than the heart/)
  })
})
