import { describe, expect, it, vi } from 'vitest'
import { is } from '../../../src/domain/conditions/condition'
import { pairsApart } from '../../../tools/verify/proofs/pairsApart'
import { withheldStayOut } from '../../../tools/verify/proofs/withheldStayOut'
import { conflictsWith, redFlagsWith } from '../../support/smallModel'
import { bareModel } from './bareModel'

/** A plan maker with a fault in it: what is to be withheld is forgotten. */
vi.mock('../../../src/domain/plan/withholding', async (original) => ({
  ...(await original<typeof import('../../../src/domain/plan/withholding')>()),
  withheldBy: () => new Set(),
}))

const conflicts = conflictsWith({
  lithium: { when: is('heat', 'cold'), flags: ['tetany'], forbids: ['change-gait'] },
  'salt-stacking': { together: ['shoe-check', 'cramp-diary'], withhold: ['shoe-check'] },
})
const model = bareModel({ conflicts, redFlags: redFlagsWith({}) })

describe('a plan maker that forgets what it must withhold', () => {
  it('is found out by its answers and by its flags', () => {
    expect(withheldStayOut(model).faults).toEqual([
      'lithium: shoe-check stands in a plan in spite of the answers',
      'lithium: shoe-check stands in a plan in spite of the flag tetany',
    ])
  })

  it('is found out by its forbidden pairs', () => {
    expect(pairsApart(model).faults).toEqual(['salt-stacking: shoe-check and cramp-diary stand in one plan'])
  })
})
