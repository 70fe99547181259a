import { describe, expect, it } from 'vitest'
import { atLeast, every, is, isAny, not, some, unsaid } from '../../../src/domain/conditions/condition'
import { conditionText, phraseInIds } from '../../../src/domain/conditions/conditionText'

describe('a condition in words', () => {
  const hot = is('heat', 'hot-not-used')
  const late = isAny('when', 'last-part', 'just-after')

  it.each([
    [hot, 'heat says hot-not-used'],
    [late, 'when says last-part or just-after'],
    [every(hot, late), '(heat says hot-not-used) and (when says last-part or just-after)'],
    [
      some(hot, every(late, hot)),
      '(heat says hot-not-used) or ((when says last-part or just-after) and (heat says hot-not-used))',
    ],
    [atLeast(2, hot, late), 'at least 2 of: (heat says hot-not-used), (when says last-part or just-after)'],
    [not(hot), 'ruled out: heat says hot-not-used'],
    [unsaid(hot), 'unless heat says hot-not-used'],
  ])('%j', (condition, words) => {
    expect(conditionText(condition, phraseInIds)).toBe(words)
  })

  it('leaves out the brackets and the word between for a single part', () => {
    expect(conditionText(every(hot), phraseInIds)).toBe('heat says hot-not-used')
  })
})
