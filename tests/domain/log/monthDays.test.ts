import { expect, it } from 'vitest'
import { monthsAfter, weeksOf } from '../../../src/domain/log/monthDays'

it('lays a month out in weeks from Monday, with gaps before and after it', () => {
  const weeks = weeksOf('2026-11')
  expect(weeks[0]).toEqual([undefined, undefined, undefined, undefined, undefined, undefined, '2026-11-01'])
  expect(weeks.at(-1)?.[0]).toBe('2026-11-30')
  expect(weeks.flat().filter(Boolean)).toHaveLength(30)
})

it('needs four weeks for a February that begins on a Monday', () => {
  expect(weeksOf('2027-02')).toHaveLength(4)
})

it('goes over the end of a year both ways', () => {
  expect(monthsAfter('2026-12', 1)).toBe('2027-01')
  expect(monthsAfter('2027-01', -1)).toBe('2026-12')
})
