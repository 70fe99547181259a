import { expect, it } from 'vitest'
import { tenths } from '../../../src/domain/causes/tenths'

it('rounds to one decimal, and knows no minus zero', () => {
  expect(tenths(0.1 + 0.2)).toBe(0.3)
  expect(tenths(-2.25)).toBe(-2.2)
  expect(tenths(-0.04)).toBe(0)
})
