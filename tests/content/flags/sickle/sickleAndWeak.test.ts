import { describe, expect, it } from 'vitest'
import type { Answers } from '../../../../src/domain/questionnaire/questionnaire'
import { runner } from '../../../support/runner'

const sickle: Answers = {
  'signs-now': ['none'],
  where: ['quad'],
  feel: ['weak'],
  'builds-signs': ['none'],
  'rest-signs': ['none'],
  health: ['18-39', 'condition'],
  conditions: ['sickle'],
}

/** In sickling the muscle looks normal and goes weak, in the first minutes of going all out. */
describe('sickle cell, and a muscle that goes weak', () => {
  it.each([
    ['soon, in a harder run', { when: ['soon'], load: ['harder'] }],
    ['in the first minutes', { when: ['first-minutes'], load: ['as-usual'] }],
    ['in the middle of a race', { when: ['middle'], load: ['race'] }],
    ['in heat', { when: ['middle'], load: ['as-usual'], heat: 'hot' }],
  ] as const)('%s is for a doctor before the next long or hard run', (_, run) => {
    for (const signs of ['never', 'not-sure'] as const) {
      const { triage, assessment, planIds } = runner({ ...sickle, ...run, lasts: 'minutes', 'sickle-signs': signs })
      expect(triage).toBe('see-doctor')
      expect(assessment.plan.forbidden).toContain('run-long')
      expect(planIds).not.toContain('long-run-progression')
    }
  })

  it('a cramp that locks, or legs heavy late in an easy run, stay as they were', () => {
    expect(
      runner({ ...sickle, feel: ['locks'], when: ['soon'], load: ['harder'], 'sickle-signs': 'never' }).triage,
    ).toBe('self-care')
    expect(
      runner({ ...sickle, lasts: 'until-i-stop', when: ['last-part'], load: ['easy'], 'sickle-signs': 'never' }).triage,
    ).toBe('self-care')
  })
})
