import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { is } from '../../../src/domain/conditions/condition'
import { conflictsWith, redFlagsWith } from '../../support/smallModel'
import { bareModel } from './bareModel'

const withholding = '../../../src/domain/plan/withholding'

/** The proofs, over a plan maker with a fault in it: what is to be withheld is forgotten. */
async function brokenProofs() {
  vi.resetModules()
  vi.doMock(withholding, async (original) => ({
    ...(await original<typeof import('../../../src/domain/plan/withholding')>()),
    withheldBy: () => new Set(),
  }))
  const { pairsApart } = await import('../../../tools/verify/proofs/pairsApart')
  const { withheldStayOut } = await import('../../../tools/verify/proofs/withheldStayOut')
  return { pairsApart, withheldStayOut }
}

let broken: Awaited<ReturnType<typeof brokenProofs>>
beforeAll(async () => {
  broken = await brokenProofs()
})
// Test files share their modules.
afterAll(() => {
  vi.doUnmock(withholding)
  vi.resetModules()
})

const conflicts = conflictsWith({
  lithium: { when: is('heat', 'cold'), flags: ['tetany'], forbids: ['change-gait'] },
  'salt-stacking': { together: ['shoe-check', 'cramp-diary'], withhold: ['shoe-check'] },
})
const model = bareModel({ conflicts, redFlags: redFlagsWith({}) })

describe('a plan maker that forgets what it must withhold', () => {
  it('is found out by its answers and by its flags', () => {
    expect(broken.withheldStayOut(model).faults).toEqual([
      'lithium: shoe-check stands in a plan in spite of the answers',
      'lithium: shoe-check stands in a plan in spite of the flag tetany',
    ])
  })

  it('is found out by its forbidden pairs', () => {
    expect(broken.pairsApart(model).faults).toEqual(['salt-stacking: shoe-check and cramp-diary stand in one plan'])
  })
})
