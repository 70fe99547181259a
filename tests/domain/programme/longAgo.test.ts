import fc from 'fast-check'
import { expect, it } from 'vitest'
import { daysAfter } from '../../../src/domain/programme/calendarDate'
import { longAgoDays } from '../../../src/domain/programme/longAgo'
import type { Wish } from '../../../src/domain/programme/programme'
import { anyWish, programmeFor } from '../../support/wishes'

it('leaves nothing in the weeks of a race that was two months ago', () => {
  fc.assert(
    fc.property(anyWish, fc.constantFrom(undefined, 5, 21.1, 42.2, 100), (wish, km) => {
      const { pastRace: _, ...without } = wish
      const date = daysAfter(wish.start, -longAgoDays)
      const raced: Wish = { ...without, pastRace: { date, ...(km !== undefined && { km }) } }
      expect(programmeFor(raced)).toEqual(programmeFor(without))
    }),
    { numRuns: 60 },
  )
})
