import { describe, expect, it } from 'vitest'
import { reliefIds } from '../../src/content/reliefIds'
import { isClear, viewIn, viewToShow } from '../../src/relief/fragment'

describe('the fragment of the address', () => {
  it.each([...reliefIds, 'where', 'help'])('leads to %s', (name) => {
    expect(viewIn(`#${name}`)).toBe(name)
  })

  it.each(['', '#', '#signs', '#Calf', '#calf/', '#%E0%A4%A', '#__proto__', '#constructor', '#<b>'])(
    'leads to the danger signs when it is %j',
    (fragment) => {
      expect(viewIn(fragment)).toBe('signs')
    },
  )
})

describe('a runner who has not answered the danger signs', () => {
  it.each([...reliefIds, 'where'] as const)('is asked before %s', (asked) => {
    expect(viewToShow(asked, false)).toBe('signs')
    expect(viewToShow(asked, true)).toBe(asked)
  })

  it('gets help without being asked', () => {
    expect(viewToShow('help', false)).toBe('help')
  })
})

it('lets a no to the signs count for an hour', () => {
  const minute = 60_000
  expect(isClear(undefined, minute)).toBe(false)
  expect(isClear(minute, 60 * minute)).toBe(true)
  expect(isClear(minute, 61 * minute)).toBe(false)
})
