import { expect, it } from 'vitest'
import { agoText } from '../../../src/state/keeping/keeping'

/** An hour of a day in November, on the clock of whoever reads it. */
const at = (day: number, hour: number): number => new Date(2026, 10, day, hour).getTime()

it.each([
  ['today', at(27, 0), at(27, 23)],
  ['yesterday', at(26, 21), at(27, 8)],
  ['yesterday', at(26, 1), at(27, 23)],
  ['2 days ago', at(25, 21), at(27, 8)],
  ['59 days ago', at(27 - 59, 23), at(27, 1)],
  ['2 months ago', at(27 - 60, 23), at(27, 1)],
  ['today', at(27, 8), at(26, 8)],
])('what was done %s is told by the days of the calendar', (text, when, now) => {
  expect(agoText(when, now)).toBe(text)
})
