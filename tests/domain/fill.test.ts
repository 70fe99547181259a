import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fill } from '../../src/domain/fill'

it('puts a text where its word stands, wherever it stands', () => {
  expect(fill('From DAY, COUNT weeks. DAY.', { DAY: 'Monday', 'COUNT weeks': '1 week' })).toBe(
    'From Monday, 1 week. Monday.',
  )
})

it('takes a word for itself alone, and leaves what nobody gave', () => {
  expect(fill('TIME, TIME_2, TIMES, NAME', { TIME: '1:00' })).toBe('1:00, TIME_2, TIMES, NAME')
})

it('puts in every text letter by letter, whatever signs or words it holds', () => {
  const typed = fc.oneof(fc.string(), fc.constantFrom('$&', "$'", '$`', '$1', '$$', 'LAST', 'FIRST LAST'))
  fc.assert(
    fc.property(typed, typed, (first, last) => {
      expect(fill('Call FIRST or LAST now', { FIRST: first, LAST: last })).toBe(`Call ${first} or ${last} now`)
    }),
  )
})
