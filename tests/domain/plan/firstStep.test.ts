import { describe, expect, it } from 'vitest'
import type { PlanItem } from '../../../src/domain/plan/buildPlan'
import { firstStep } from '../../../src/domain/plan/firstStep'
import type { MeasureId, Phase } from '../../../src/domain/vocabulary'

const item = (measure: MeasureId, phase: Phase): PlanItem => ({
  measure,
  phase,
  causes: [],
  because: undefined,
  flag: undefined,
})
const firstOf = (...items: readonly PlanItem[]) => firstStep({ items })?.measure

describe('what to start with', () => {
  const relief = item('relief-stretch', 'during-cramp')
  const visit = item('medical-check', 'medical')
  const longRun = item('long-run-progression', 'weekly')
  const warmUp = item('dynamic-warm-up', 'before-run')

  it('is the first habit of the plan, after what helps during a cramp and after a visit', () => {
    expect(firstOf(visit, relief, longRun, warmUp)).toBe('long-run-progression')
    expect(firstOf(warmUp, relief, longRun)).toBe('dynamic-warm-up')
  })

  it('is nothing special where there is only one, or none', () => {
    expect(firstOf(visit, relief, longRun)).toBeUndefined()
    expect(firstOf(relief, visit)).toBeUndefined()
    expect(firstOf()).toBeUndefined()
  })
})
