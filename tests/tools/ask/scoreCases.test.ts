import { describe, expect, it } from 'vitest'
import type { Assessment } from '../../../src/domain/assess'
import type { CauseId, Triage } from '../../../src/domain/vocabulary'
import { type ScoredCase, scoreCases } from '../../../tools/ask/scoreCases'
import { scoreTable } from '../../../tools/ask/scoreTable'

const outcome = (triage: Triage, ...causes: readonly CauseId[]): Assessment => ({
  triage,
  flags: [],
  unscreened: [],
  findings: causes.map((cause) => ({
    cause,
    points: 0,
    likelihood: 0.5,
    word: 'likely',
    reasons: [],
    against: [],
    limit: undefined,
  })),
  plan: { items: [], withheld: [], first: [], forbidden: new Set() },
  ignored: [],
})

const story = (id: string, triage: Triage, causes: readonly CauseId[], alsoOk: readonly Triage[] = []): ScoredCase => ({
  id,
  answers: {},
  gold: { causes, triage, alsoOk },
})

const score = (one: ScoredCase, ours: Assessment) => scoreCases([one], () => ours)

describe('the scorecard', () => {
  it('counts a first cause that is any of the gold causes', () => {
    const one = story('late', 'self-care', ['training-load', 'pacing-too-hard'])
    expect(score(one, outcome('self-care', 'pacing-too-hard', 'training-load'))).toMatchObject({
      top1: 1,
      top3: 1,
      misses: [],
    })
    expect(score(one, outcome('self-care', 'dehydration', 'training-load'))).toMatchObject({ top1: 0, top3: 1 })
  })

  it('wants the first gold cause among our first three', () => {
    const one = story('late', 'self-care', ['training-load'])
    const ours = outcome('self-care', 'dehydration', 'medicines', 'sodium-loss', 'training-load')
    expect(score(one, ours)).toMatchObject({ top3: 0, misses: [{ id: 'late', missed: ['top1', 'top3'] }] })
  })

  it('ranks no urgent case, and does not count the empty list as a miss', () => {
    const one = story('clot', 'emergency', ['not-a-cramp'])
    expect(score(one, outcome('emergency'))).toMatchObject({
      cases: 1,
      ranked: 0,
      top1: null,
      triageExact: 1,
      misses: [],
    })
  })

  it('takes a triage that is also right as lenient, not as exact', () => {
    const one = story('bruise', 'same-day', [], ['see-doctor'])
    expect(score(one, outcome('see-doctor', 'not-a-cramp'))).toMatchObject({
      triageExact: 0,
      lenient: 1,
      underTriaged: [],
    })
  })

  it.each([
    ['emergency', 'see-doctor', true],
    ['emergency', 'same-day', false],
    ['same-day', 'self-care', true],
    ['same-day', 'see-physio', true],
    ['see-doctor', 'self-care', false],
  ] as const)('%s sent to %s is under-triaged: %s', (gold, ours, under) => {
    expect(score(story('one', gold, []), outcome(ours)).underTriaged).toEqual(under ? ['one'] : [])
  })

  it.each([
    ['self-care', [], 'emergency', true],
    ['see-doctor', [], 'same-day', true],
    ['see-doctor', ['same-day'], 'same-day', false],
    ['self-care', [], 'see-doctor', false],
    ['same-day', [], 'emergency', false],
  ] as const)('%s (also %j) sent to %s is over-triaged: %s', (gold, alsoOk, ours, over) => {
    expect(score(story('one', gold, [], alsoOk), outcome(ours)).overTriaged).toEqual(over ? ['one'] : [])
  })

  it('can be read by a person, misses included', () => {
    const one = score(story('late', 'self-care', ['training-load']), outcome('see-doctor', 'medicines'))
    const table = scoreTable({
      ...one,
      odd: one,
      even: one,
      secondReading: { readers: one, rulesOnTheSame: one },
      madeUp: [one],
    })
    expect(table).toContain('late  missed: top1, top3, triage')
    expect(table).toContain('see-doctor  (expected self-care)')
  })
})
