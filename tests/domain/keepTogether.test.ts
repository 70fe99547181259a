import { describe, expect, it } from 'vitest'
import { measures } from '../../src/content/measures'
import { cardWords } from '../../src/content/numbers/cardWords'
import { keepTogether } from '../../src/domain/keepTogether'
import { tellAll } from '../../src/domain/plan/tellMeasure'
import { inUnits } from '../../src/domain/quantity'
import { measureIds } from '../../src/domain/vocabulary'

/** Where a browser may end a line: at a space, or after a dash that nothing holds. */
const loose = /\d[-–](?=\d)|\d (?:km|miles|min|minutes|seconds|weeks|mg)\b/

describe('a text for the screen', () => {
  it.each([
    ['Walk 2-5 minutes.', 'Walk 2-\u20605\u00a0minutes.'],
    ['{km:5-10} easy', '5–\u206010\u00a0km easy'],
    ['20 to 30 easy minutes, 3 times', '20 to 30 easy minutes, 3 times'],
    ['5 more sessions, 12 men', '5 more sessions, 12 men'],
    ['A one-legged hop', 'A one-legged hop'],
    ['Ending in -pril or (-floxacin)', 'Ending in -\u2060pril or (-\u2060floxacin)'],
  ])('%s', (text, kept) => {
    expect(keepTogether(inUnits(text, 'metric'))).toBe(kept)
  })

  it('has no range and no number with its unit that a line could end in, in any measure and on the race-day card', () => {
    const texts = measureIds.flatMap((id) => {
      const { dose, steps, progression, cautions } = tellAll(measures[id])
      return [dose, ...steps, ...progression.map((week) => week.do), ...cautions.map(({ say }) => say)]
    })
    const card = Object.values(cardWords).flatMap((part) => (typeof part === 'string' ? [part] : Object.values(part)))
    for (const units of ['metric', 'imperial'] as const)
      for (const text of [...texts, ...card]) expect(keepTogether(inUnits(text, units))).not.toMatch(loose)
  })
})
