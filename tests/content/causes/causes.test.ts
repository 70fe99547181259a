import { describe, expect, it } from 'vitest'
import { causes } from '../../../src/content/causes'
import { questions } from '../../../src/content/questions'
import { sources } from '../../../src/content/sources'
import type { Cause, Rule } from '../../../src/domain/causes/cause'
import { leavesOf } from '../../../src/domain/conditions/leavesOf'
import { inUnits } from '../../../src/domain/quantity'
import type { Source } from '../../../src/domain/source'
import { type CauseId, causeIds } from '../../../src/domain/vocabulary'
import { answersFor } from '../../support/satisfy'
import { avoidedWords } from '../../support/wording'

const cards: readonly (readonly [CauseId, Cause])[] = causeIds.map((id) => [id, causes[id]])
const rules: readonly (readonly [string, Rule])[] = cards.flatMap(([id, { rules }]) =>
  rules.map((rule) => [`${id}: ${rule.because}`, rule] as const),
)

/** Reads only signs that someone should look at: near to proof by itself, so it may weigh more than any habit. */
/** It reads a warning sign, besides what led to the question about it. */
const readsSigns = ({ when }: Rule) => leavesOf(when).some(({ question }) => questions[question].topic === 'safety')

const solid = (cites: readonly (keyof typeof sources)[]) =>
  cites.filter((id) => {
    const source: Source = sources[id]
    return source.weak === undefined
  })

it('has a card for every cause, in the order of ties', () => {
  expect(Object.keys(causes)).toEqual(causeIds)
})

describe.each(rules)('%s', (_, rule) => {
  const { when, points, figure, cites } = rule
  it('can be said to some runner', () => {
    expect(() => answersFor(when)).not.toThrow()
  })

  it('moves the cause, by no more than a factor of a hundred unless it is a warning sign, in tenths at the finest', () => {
    expect(points).not.toBe(0)
    expect(Math.abs(points)).toBeLessThanOrEqual(readsSigns(rule) ? 40 : 20)
    expect(points * 10).toBeCloseTo(Math.round(points * 10), 9)
  })

  it('rests on at least one source that can stand alone', () => {
    expect(solid(cites)).not.toEqual([])
  })

  it('gives no bare figure', () => {
    if (figure !== undefined) expect(figure).toMatch(/[a-z]{3}/i)
  })
})

describe('a rule that rests on the coach alone', () => {
  const coachOnly = rules.filter(([, { cites }]) => solid(cites).every((id) => id === 'brooks-runtothefinish-cramps'))

  it.each(coachOnly)('owns up to it: %s', (_, { because }) => {
    expect(because).toMatch(/coach experience/i)
  })
})

describe.each(cards)('%s', (_, cause) => {
  const { name, short, mechanism, coachSays, studiesSay, howCommon, limits } = cause
  const texts = [name, short, mechanism, coachSays, studiesSay, howCommon].concat(
    cause.rules.flatMap(({ because, figure = '' }) => [because, figure]),
    limits.map(({ because }) => because),
  )

  it('speaks as a coach would, not as a clinic', () => {
    for (const text of texts) expect(text).not.toMatch(avoidedWords)
  })

  it('stays calm, and ends its sentences', () => {
    for (const text of texts) expect(text).not.toContain('!')
    for (const text of [short, mechanism, coachSays, studiesSay, howCommon]) expect(text).toMatch(/[.)]$/)
  })

  it('reads in both units', () => {
    for (const text of texts) {
      expect(inUnits(text, 'metric')).not.toMatch(/[{}]/)
      expect(inUnits(text, 'imperial')).not.toMatch(/[{}]/)
    }
  })

  it('never says the same thing twice', () => {
    const said = cause.rules.map(({ because }) => because)
    expect(new Set(said).size).toBe(said.length)
  })

  it('holds no limit that nobody can meet, and rests it on a source that can stand alone', () => {
    for (const { when, cites } of limits) {
      expect(() => answersFor(when)).not.toThrow()
      expect(solid(cites)).not.toEqual([])
    }
  })
})

describe('a grade for a cause', () => {
  const trials: readonly Source['kind'][] = ['cochrane', 'systematic-review', 'rct']
  it.each(cards)(
    '%s goes by the design of the studies: the best one needs trials, not what runners remember',
    (_, { grade, cites }) => {
      const ofTrials = cites.filter((id) => trials.includes(sources[id].kind))
      if (grade === 'A') expect(ofTrials).not.toEqual([])
      if (grade === 'A' || grade === 'B') expect(solid(cites)).not.toEqual([])
    },
  )
})
