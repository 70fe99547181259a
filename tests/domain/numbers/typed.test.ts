import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clockText, paceText, readClock } from '../../../src/domain/numbers/clockText'
import { readTyped, shownIn } from '../../../src/domain/numbers/typed'

const weight = { least: 25, most: 250 }

describe('what a runner types', () => {
  it.each([
    ['62.5', { kind: 'number', value: 62.5 }],
    [' 62,5 ', { kind: 'number', value: 62.5 }],
    ['', { kind: 'empty' }],
    ['sixty', { kind: 'not-a-number' }],
    ['1e3', { kind: 'not-a-number' }],
    ['-5', { kind: 'too-small' }],
    ['24.9', { kind: 'too-small' }],
    ['900', { kind: 'too-large' }],
  ])('reads “%s”', (text, reading) => {
    expect(readTyped({ text, units: 'metric' }, 'weight', weight)).toEqual(reading)
  })

  it('is read in the units in which it was typed', () => {
    expect(readTyped({ text: '154', units: 'imperial' }, 'weight', weight)).toEqual({
      kind: 'number',
      value: expect.closeTo(69.85, 1),
    })
    expect(readTyped({ text: '154', units: 'imperial' }, 'minutes', { least: 20, most: 360 })).toMatchObject({
      value: 154,
    })
  })

  it('is shown in the units of now, and word for word where it is no number', () => {
    expect(shownIn({ text: '70', units: 'metric' }, 'weight', 'imperial')).toBe('154.3')
    expect(shownIn({ text: '20', units: 'imperial' }, 'volume', 'metric')).toBe('591')
    expect(shownIn({ text: 'abot 70', units: 'metric' }, 'weight', 'imperial')).toBe('abot 70')
    expect(shownIn(undefined, 'weight', 'metric')).toBe('')
  })

  it('comes back as it was after the units were switched there and back', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 20 }),
        fc.constantFrom('weight', 'distance', 'volume', 'minutes'),
        (text, what) => {
          expect(shownIn({ text, units: 'metric' }, what, 'metric')).toBe(text)
        },
      ),
    )
  })
})

describe('a time', () => {
  it.each([
    ['3:45', 13_500],
    ['0:52', 3120],
    ['3:45:30', 13_530],
    ['3.45', 13_500],
    ['3:75', undefined],
    ['345', undefined],
    ['', undefined],
  ])('reads “%s”', (text, seconds) => {
    expect(readClock(text)).toBe(seconds)
  })

  it('is written as on a watch', () => {
    expect(clockText(13_530.9)).toBe('3:45:30')
    expect(paceText(319.6)).toBe('5:20')
  })
})
