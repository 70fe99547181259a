import { describe, expect, it } from 'vitest'
import { compileCauses } from '../../../src/domain/causes/rankCauses'
import { blankSheet } from '../../../src/domain/conditions/answerSheet'
import { is, unsaid } from '../../../src/domain/conditions/condition'
import { causesWith, limit } from '../../support/smallModel'

describe('a limit', () => {
  it('is named only where it took points away', () => {
    const always = unsaid(is('heat', 'cold'))
    const limitOf = (atMost: number) =>
      compileCauses(causesWith({ dehydration: { base: 0, limits: [limit(always, atMost)] } }))(blankSheet())[0]?.limit
    expect(limitOf(-1)?.atMost).toBe(-1)
    expect(limitOf(0)).toBeUndefined()
    expect(limitOf(1)).toBeUndefined()
  })
})
