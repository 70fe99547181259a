import { describe, expect, it } from 'vitest'
import { blankSheet } from '../../src/domain/answerSheet'
import { is, unsaid } from '../../src/domain/condition'
import { compileCauses } from '../../src/domain/rankCauses'
import { causesWith, limit } from '../support/smallModel'

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
