import { expect, it } from 'vitest'
import { readFinish } from '../../../src/domain/numbers/finishTime'

it.each([
  ['a marathon in hours', '3:45', 42.2, 13_500],
  ['ten kilometres in minutes', '40:00', 10, 2400],
  ['ten kilometres in minutes alone', '40', 10, 2400],
  ['ten kilometres in a bit over an hour', '1:05', 10, 3900],
  ['a mile', '5:30', 1.609, 330],
  ['a time that belongs to no distance yet', '0:52', undefined, 3120],
  ['a time that nobody runs', '0:10', 10, 600],
  ['no time', 'soon', 10, undefined],
  ['seconds that there are not', '40:75', 10, undefined],
])('reads %s', (_, text, km, seconds) => {
  expect(readFinish(text, km)).toBe(seconds)
})
