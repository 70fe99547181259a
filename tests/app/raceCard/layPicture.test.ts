import fc from 'fast-check'
import { expect, it } from 'vitest'
import { keptClear, layPicture, pictureSize } from '../../../src/app/raceCard/layPicture'

/** Letters half as wide as they are high, as most are. */
const measure = (text: string, size: number) => text.length * size * 0.5

const part = fc.record({
  heading: fc.string({ minLength: 1, maxLength: 20 }),
  lines: fc.array(fc.lorem({ maxCount: 14 }), { minLength: 1, maxLength: 4 }),
})

it('writes all of the card, in its order, where the phone shows nothing of its own', () => {
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
      const placed = layPicture(parts, measure)
      const words = (texts: readonly string[]) => texts.join(' ').split(/\s+/).filter(Boolean)
      expect(words(placed.map(({ text }) => text))).toEqual(
        words(parts.flatMap(({ heading, lines }) => [heading, ...lines])),
      )
      for (const { text, x, y, size, as } of placed) {
        expect(y - size).toBeGreaterThanOrEqual(keptClear.top)
        expect(y).toBeLessThanOrEqual(pictureSize.height - keptClear.bottom)
        if (as === 'line' && text.includes(' '))
          expect(x + measure(text, size)).toBeLessThanOrEqual(pictureSize.width - keptClear.side)
      }
    }),
  )
})

it('writes a short card larger than a long one', () => {
  const short = layPicture([{ heading: 'Start', lines: ['Slowly.'] }], measure)
  const long = layPicture(
    Array.from({ length: 5 }, () => ({
      heading: 'Start',
      lines: Array(5).fill('Slowly, and then slower still, until it is easy.'),
    })),
    measure,
  )
  expect(short[0]?.size).toBeGreaterThan(long[0]?.size ?? 0)
})
