import { expect, it } from 'vitest'
import { sinceFirstHold } from '../../src/relief/crampClock'

const minutes = (count: number) => count * 60_000

it('says nothing before the first hold', () => {
  expect(sinceFirstHold(undefined, minutes(50))).toBe('none')
})

it.each([
  [0, 0],
  [0.9, 0],
  [1, 1],
  [9.99, 9],
])('counts whole minutes: %s gives %s', (gone, told) => {
  expect(sinceFirstHold(minutes(5), minutes(5 + gone))).toEqual({ minutes: told })
})

it('says from ten minutes on that it is too long', () => {
  expect(sinceFirstHold(minutes(5), minutes(15))).toBe('too-long')
  expect(sinceFirstHold(minutes(5), minutes(64))).toBe('too-long')
})

it('takes a first hold an hour ago for another cramp', () => {
  expect(sinceFirstHold(minutes(5), minutes(65))).toBe('none')
})

it('bears a clock that was set back', () => {
  expect(sinceFirstHold(minutes(5), minutes(3))).toEqual({ minutes: 0 })
})
