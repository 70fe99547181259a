import { expect, it } from 'vitest'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { runner } from '../../support/runner'

/** Kidneys that work less well leave magnesium behind, so the likelier fault is too much. */
it('never says of a kidney condition that magnesium is missing', () => {
  const calves: Answers = { 'signs-now': ['none'], where: ['calf', 'either-leg'], feel: ['locks'], when: ['in-bed'] }
  const health: Answers['health'] = ['40-64', 'condition', 'medicines']
  const takes: Answers = { medicines: ['acid-reducer'], supplements: ['magnesium'], tried: ['magnesium-helped'] }
  const kidney = runner({ ...calves, health, ...takes, conditions: ['kidney'] })
  const other = runner({ ...calves, health, ...takes, conditions: ['other'] })
  expect(kidney.findingOf('low-magnesium')?.points).toBeLessThanOrEqual(other.findingOf('low-magnesium')?.points ?? 0)
  expect(JSON.stringify(kidney.findingOf('low-magnesium'))).not.toContain('kidney')
})
