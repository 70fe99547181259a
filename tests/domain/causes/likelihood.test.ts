import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { likelihoodOf, likelihoodWords, weightOf, wordFor } from '../../../src/domain/causes/likelihood'

describe('how likely a cause is', () => {
  it.each([
    [20, 'very likely'],
    [6, 'very likely'],
    [5.9, 'likely'],
    [0, 'likely'],
    [-0.1, 'possible'],
    [-6, 'possible'],
    [-6.1, 'unlikely'],
    [-20, 'unlikely'],
  ] as const)('is said as a word: %d points are "%s"', (points, word) => {
    expect(wordFor(points)).toBe(word)
  })

  it('starts from even odds, and ten points are ten to one', () => {
    expect(likelihoodOf(0)).toBe(0.5)
    expect(likelihoodOf(10)).toBeCloseTo(10 / 11)
    expect(likelihoodOf(-10)).toBeCloseTo(1 / 11)
    expect(likelihoodOf(3)).toBeCloseTo(2 / 3, 2)
  })

  it('never falls when points are added, and never leaves 0 to 1', () => {
    const points = fc.double({ min: -60, max: 60, noNaN: true })
    fc.assert(
      fc.property(points, fc.double({ min: 0, max: 20, noNaN: true }), (from, more) => {
        const [low, high] = [likelihoodOf(from), likelihoodOf(from + more)]
        expect(high).toBeGreaterThanOrEqual(low)
        expect(low).toBeGreaterThan(0)
        expect(high).toBeLessThan(1)
        const words = likelihoodWords.map(String)
        expect(words.indexOf(wordFor(from + more))).toBeLessThanOrEqual(words.indexOf(wordFor(from)))
      }),
    )
  })

  it.each([
    [6, 'a lot'],
    [5, 'a lot'],
    [-5, 'a lot'],
    [4.9, 'some'],
    [-3, 'some'],
    [2.5, 'some'],
    [2.4, 'a little'],
    [-0.4, 'a little'],
  ] as const)('a reason of %d points weighs %s', (points, weight) => {
    expect(weightOf(points)).toBe(weight)
  })
})
