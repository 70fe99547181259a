import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { dropEntry, type Entries, mergeEntries } from '../../../src/state/records/entries'
import { answersThen } from '../../../src/state/results/answersThen'
import { keepResult, mostResults, resultsInOrder } from '../../../src/state/results/keepResult'
import type { PastResult } from '../../../src/state/results/resultsKind'

const day = 86_400_000
const told = { triage: 'self-care', causes: [], measures: [] } as const
const shown = (answers: Answers, rules = 'r1') => ({ rules, answers, told })
const none: Entries<PastResult> = new Map()
const datesOf = (results: Entries<PastResult>) => resultsInOrder(results).map(({ is }) => is.at / day)

/** What is kept of a runner who has seen these results, one a day apart or on the days given. */
const seen = (...all: readonly { readonly answers: Answers; readonly rules?: string; readonly on: number }[]) =>
  all.reduce((kept, { answers, rules, on }, at) => keepResult(kept, shown(answers, rules), `id${at}`, on * day), none)

describe('a result that is shown', () => {
  it('is kept with what was answered, by which rules, and what was told', () => {
    const [only] = resultsInOrder(seen({ answers: { heat: 'mild' }, on: 3 }))
    expect(only?.is).toMatchObject({ at: 3 * day, rules: 'r1', answers: { heat: 'mild' }, told })
  })

  it('is kept once, however often it is looked at', () => {
    const once = seen({ answers: { heat: 'mild' }, on: 1 })
    expect(keepResult(once, shown({ heat: 'mild' }), 'x', 40 * day)).toBe(once)
  })

  it('is another one weeks later, when an answer has changed', () => {
    expect(datesOf(seen({ answers: { heat: 'mild' }, on: 1 }, { answers: { heat: 'cold' }, on: 15 }))).toEqual([1, 15])
  })

  it('is another one when the rules have changed, even in the same hour', () => {
    const kept = seen({ answers: { heat: 'mild' }, on: 1 }, { answers: { heat: 'mild' }, rules: 'r2', on: 1.01 })
    expect(resultsInOrder(kept).map(({ is }) => is.rules)).toEqual(['r1', 'r2'])
  })

  it('takes the place of one of the same evening: trying things out must not push out last month', () => {
    const kept = seen({ answers: { heat: 'mild' }, on: 1 }, { answers: { heat: 'cold' }, on: 1.1 })
    expect(resultsInOrder(kept).map(({ is }) => is.answers)).toEqual([{ heat: 'cold' }])
  })

  it('never pushes out the first one', () => {
    const days = Array.from({ length: mostResults + 5 }, (_, at) => ({
      answers: { heat: at % 2 === 0 ? 'mild' : 'cold' } as const,
      on: 1 + at,
    }))
    const dates = datesOf(seen(...days))
    expect(dates).toHaveLength(mostResults)
    expect(dates[0]).toBe(1)
    expect(dates.slice(1)).toEqual(days.slice(-mostResults + 1).map(({ on }) => on))
  })

  it('that was deleted does not come back by a copy of before', () => {
    const kept = seen({ answers: { heat: 'mild' }, on: 1 }, { answers: { heat: 'cold' }, on: 15 })
    const deleted = dropEntry(kept, 'id0', 16 * day)
    expect(datesOf(mergeEntries(kept, deleted))).toEqual([15])
  })

  it('never makes more than there is room for', () => {
    const any = fc.array(
      fc.record({ answers: fc.constantFrom<Answers>({ heat: 'mild' }, { heat: 'cold' }, {}), on: fc.nat(400) }),
      { maxLength: 60 },
    )
    fc.assert(
      fc.property(any, (all) => resultsInOrder(seen(...all)).length <= mostResults),
      { numRuns: 50 },
    )
  })
})

describe('the answers of a past result', () => {
  const result = (answers: PastResult['answers']): PastResult => ({
    at: 1,
    rules: 'r',
    format: 1,
    answers,
    told: { triage: 'self-care', causes: [], measures: [] },
  })

  it('are read by today’s quiz, and those it does not know are counted', () => {
    expect(answersThen(result({ heat: 'mild', moon: 'full' }))).toEqual({ answers: { heat: 'mild' }, lost: 1 })
  })
})
