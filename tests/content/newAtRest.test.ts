import { describe, expect, it } from 'vitest'
import { myVisit } from '../../src/content/myVisit'
import type { Answers } from '../../src/domain/questionnaire/questionnaire'
import { lateCalf, takes } from '../support/rareRunner'
import { runner } from '../support/runner'

/** Both calves lock and let go while their owner sits, and nothing else is wrong. */
const atRest: Answers = {
  ...lateCalf,
  where: ['calf', 'both-legs'],
  when: ['at-rest'],
  'rest-signs': ['none'],
  sleep: 'never',
  drinking: ['to-thirst'],
}
const at65: Answers = { health: ['65-plus', 'well'] }

describe('cramps at rest by day', () => {
  it.each<Answers>([at65, takes('steroid-tablet'), takes('acid-reducer'), takes('blood-pressure-unknown')])(
    'that are new put a check into the plan: %j',
    (says) => {
      for (const history of ['few', 'not-sure', undefined] as const)
        expect(runner({ ...atRest, ...says, ...(history && { history }) }).planIds[0]).toBe('medical-check')
    },
  )

  it.each(['diuretic', 'potassium-sparing'] as const)('that are new are for a blood test soon on %s', (tablet) => {
    for (const history of ['first-ever', 'few', 'not-sure', undefined] as const) {
      const says: Answers = { ...atRest, ...takes(tablet), ...(history && { history }) }
      const { flags, assessment } = runner(says)
      expect([history, ...flags]).toEqual([history, 'blood-test'])
      expect(myVisit(assessment, says)?.within).toBe('days')
    }
  })

  // Whoever locks in both legs or by turns is not asked since when.
  it('put a check into the plan where nobody said since when and no run has a part in it', () => {
    for (const side of ['both-legs', 'either-leg'] as const)
      expect(runner({ ...atRest, where: ['calf', side] }).planIds).toContain('medical-check')
  })

  it('alarm nobody else while they are new, nor with or after a run', () => {
    const other: readonly Answers[] = [
      { where: ['calf', 'same-leg'], history: 'few' },
      { where: ['calf', 'same-leg'], history: 'first-ever', ...at65 },
      { when: ['at-rest', 'last-part'] },
      { when: ['hours-after'], ...at65 },
      { when: ['last-part'], ...takes('diuretic') },
    ]
    for (const says of other) {
      const { triage, planIds } = runner({ ...atRest, ...says })
      expect([says, triage, planIds.includes('medical-check')]).toEqual([says, 'self-care', false])
    }
  })
})
