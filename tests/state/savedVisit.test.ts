import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answers, questionIds } from '../../src/domain/quiz/questionnaire'
import { mergeVisits, restoreVisit, type SavedVisit, type Stamps, visitText } from '../../src/state/savedVisit'
import { anyAnswers } from '../support/arbitraryRunners'

const stampsFor = (answers: Answers, at: number): Stamps =>
  Object.fromEntries(Object.keys(answers).map((id, index) => [id, at + index]))
const visitOf = (answers: Answers, stamps = stampsFor(answers, 1), id = 'one'): SavedVisit => ({
  id,
  rules: 'r',
  answers,
  stamps,
})
const record = (answers: unknown, more: object = {}) =>
  JSON.stringify({ format: 1, id: 'one', rules: 'r', answers, ...more })

describe('a saved visit', () => {
  it('comes back as it was, whatever the runner said', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const visit = visitOf(answers)
        expect(restoreVisit(visitText(visit))).toEqual({ kind: 'visit', visit, lost: 0 })
      }),
      { numRuns: 200 },
    )
  })

  it('is nothing on a device that was never used', () => {
    expect(restoreVisit(null)).toEqual({ kind: 'nothing' })
  })

  it('holds what was said and when, and nothing that was worked out from it', () => {
    const text = visitText(visitOf({ heat: 'mild' }, { heat: 7 }))
    expect(JSON.parse(text)).toEqual({ format: 1, id: 'one', rules: 'r', answers: { heat: { as: 'mild', at: 7 } } })
  })
})

describe('a record that is a stranger', () => {
  it.each([
    ['', 'damaged'],
    ['{', 'damaged'],
    ['null', 'damaged'],
    ['"hello"', 'damaged'],
    ['[]', 'damaged'],
    ['{"format":"1"}', 'damaged'],
    ['{"format":0}', 'damaged'],
    ['{"format":1}', 'damaged'],
    [record({ heat: 'mild' }), 'damaged'],
    [record({ heat: { as: 'mild', at: -1 } }), 'damaged'],
    [record([], { id: 7 }), 'damaged'],
    ['{"format":2}', 'future'],
    ['{"format":99,"anything":true}', 'future'],
    [record({}), 'visit'],
  ])('%s is %s', (text, kind) => {
    expect(restoreVisit(text).kind).toBe(kind)
  })

  it('loses only the answers that this version does not know, and counts them', () => {
    const text = record({
      heat: { as: 'mild', at: 1 },
      shoes: { as: 'clogs', at: 2 },
      moon: { as: 'full', at: 3 },
      where: { as: ['calf', 'calf'], at: 4 },
      drinking: { as: ['hardly', 'schedule'], at: 5 },
      sleep: { as: ['never'], at: 6 },
      pace: { as: 5, at: 7 },
    })
    expect(restoreVisit(text)).toEqual({ kind: 'visit', lost: 6, visit: visitOf({ heat: 'mild' }, { heat: 1 }) })
  })

  it('never throws, and says what it is', () => {
    const kinds = ['damaged', 'future', 'visit']
    fc.assert(fc.property(fc.string(), (text) => kinds.includes(restoreVisit(text).kind)))
    fc.assert(fc.property(fc.json(), (text) => kinds.includes(restoreVisit(text).kind)))
    const nearly = fc.dictionary(fc.constantFrom(...questionIds, '__proto__', 'toString'), fc.anything())
    fc.assert(fc.property(nearly, (answers) => kinds.includes(restoreVisit(record(answers)).kind)))
  })
})

describe('two records of one visit', () => {
  it('become one: for each question the newer answer', () => {
    const mine = visitOf({ heat: 'mild', shoes: 'worn' }, { heat: 5, shoes: 1 })
    const theirs = visitOf({ heat: 'cold', shoes: 'fresh', sleep: 'never' }, { heat: 2, shoes: 3, sleep: 4 })
    const both = visitOf({ heat: 'mild', shoes: 'fresh', sleep: 'never' }, { heat: 5, shoes: 3, sleep: 4 })
    expect(mergeVisits(mine, theirs)).toEqual(both)
    expect(mergeVisits(theirs, mine)).toEqual(both)
  })

  it('lose nothing that either holds, in whatever order they meet', () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, (one, other) => {
        const mine = visitOf(one, stampsFor(one, 1))
        const theirs = visitOf(other, stampsFor(other, 1000))
        const merged = mergeVisits(mine, theirs)
        expect(merged.answers).toEqual({ ...one, ...other })
        expect(mergeVisits(theirs, mine).answers).toEqual(merged.answers)
        expect(mergeVisits(merged, theirs)).toEqual(merged)
      }),
      { numRuns: 200 },
    )
  })
})
