import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answers, questionIds } from '../../src/domain/questionnaire/questionnaire'
import {
  currentFormat,
  mergeVisits,
  restoreVisit,
  type SavedVisit,
  type Stamps,
  visitText,
} from '../../src/state/savedVisit'
import { anyAnswers } from '../support/arbitraryRunners'

const stampsFor = (answers: Answers, at: number): Stamps =>
  Object.fromEntries(Object.keys(answers).map((id, index) => [id, at + index]))
const visitOf = (answers: Answers, stamps = stampsFor(answers, 1), id = 'one'): SavedVisit => ({
  id,
  rules: 'r',
  answers,
  stamps,
})
const asKept = ({ id, ...value }: SavedVisit) => ({ id, value })
const record = (answers: unknown, more: object = {}) =>
  JSON.stringify({ format: currentFormat, id: 'one', rules: 'r', answers, ...more })

describe('a saved visit', () => {
  it('comes back as it was, whatever the runner said', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const visit = visitOf(answers)
        const afterRace = { ...visit, raced: { on: '2026-11-22', at: 7 } }
        expect(restoreVisit(visitText(visit))).toEqual({ kind: 'record', ...asKept(visit), lost: 0 })
        expect(restoreVisit(visitText(afterRace))).toEqual({ kind: 'record', ...asKept(afterRace), lost: 0 })
        for (const question of ['health', undefined] as const) {
          const halfway = { ...visit, unfinished: { ...(question && { question }), at: 7 } }
          expect(restoreVisit(visitText(halfway))).toEqual({ kind: 'record', ...asKept(halfway), lost: 0 })
        }
      }),
      { numRuns: 200 },
    )
  })

  it('loses no answer over a place in the quiz that it does not know', () => {
    const text = record({ heat: { as: 'mild', at: 1 } }, { unfinished: { question: 'shoe-size', at: 7 } })
    const { value, lost } = { value: undefined, lost: undefined, ...restoreVisit(text) }
    expect({ value, lost }).toEqual({ value: { rules: 'r', answers: { heat: 'mild' }, stamps: { heat: 1 } }, lost: 0 })
  })

  it('loses no answer over a race on a day that does not exist', () => {
    const text = record({ heat: { as: 'mild', at: 1 } }, { raced: { on: '2026-02-31', at: 7 } })
    const read = restoreVisit(text)
    expect(read).toMatchObject({ kind: 'record', value: { answers: { heat: 'mild' } }, lost: 1 })
    expect(read).not.toHaveProperty('value.raced')
  })

  it('is nothing on a device that was never used', () => {
    expect(restoreVisit(null)).toEqual({ kind: 'nothing' })
  })

  it('holds what was said and when, and nothing that was worked out from it', () => {
    const text = visitText(visitOf({ heat: 'mild' }, { heat: 7 }))
    expect(JSON.parse(text)).toEqual({
      format: currentFormat,
      id: 'one',
      rules: 'r',
      answers: { heat: { as: 'mild', at: 7 } },
    })
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
    [`{"format":${currentFormat + 1}}`, 'future'],
    ['{"format":99,"anything":true}', 'future'],
    [record({}), 'record'],
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
    expect(restoreVisit(text)).toEqual({
      kind: 'record',
      lost: 6,
      ...asKept(visitOf({ heat: 'mild' }, { heat: 1 })),
    })
  })

  it('never throws, and says what it is', () => {
    const kinds = ['damaged', 'future', 'record']
    fc.assert(fc.property(fc.string(), (text) => kinds.includes(restoreVisit(text).kind)))
    fc.assert(fc.property(fc.json(), (text) => kinds.includes(restoreVisit(text).kind)))
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`
    expect(restoreVisit(record('deep').replace('"deep"', `{"heat":{"as":${deep},"at":1}}`))).toMatchObject({ lost: 1 })
    const nearly = fc.dictionary(fc.constantFrom(...questionIds, '__proto__', 'toString'), fc.anything())
    fc.assert(fc.property(nearly, (answers) => kinds.includes(restoreVisit(record(answers)).kind)))
  })
})

describe('two records of one visit', () => {
  const said = (answers: Answers, stamps: Stamps) => ({ rules: 'r', answers, stamps })

  it('become one: for each question the newer answer', () => {
    const mine = said({ heat: 'mild', shoes: ['worn'] }, { heat: 5, shoes: 1 })
    const theirs = said({ heat: 'cold', shoes: ['fresh'], sleep: 'never' }, { heat: 2, shoes: 3, sleep: 4 })
    const both = said({ heat: 'mild', shoes: ['fresh'], sleep: 'never' }, { heat: 5, shoes: 3, sleep: 4 })
    expect(mergeVisits(mine, theirs)).toEqual(both)
    expect(mergeVisits(theirs, mine)).toEqual(both)
  })

  it('lose nothing that either holds', () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, (one, other) => {
        const merged = mergeVisits(said(one, stampsFor(one, 1)), said(other, stampsFor(other, 1000)))
        expect(merged.answers).toEqual({ ...one, ...other })
      }),
      { numRuns: 200 },
    )
  })

  it('come out the same in whatever order and however often they meet, also when answers are of the same instant', () => {
    const anyRace = fc.record({ on: fc.constantFrom('2026-11-01', '2026-11-22'), at: fc.integer({ min: 0, max: 3 }) })
    const anyPlace = fc
      .tuple(fc.constantFrom('health', 'where', undefined), fc.integer({ min: 0, max: 3 }))
      .map(([question, at]) => ({ ...(question && { question }), at }))
    const anyVisit = fc
      .tuple(
        anyAnswers,
        fc.integer({ min: 0, max: 3 }),
        fc.constantFrom('a', 'b'),
        fc.option(anyRace),
        fc.option(anyPlace),
      )
      .map(([answers, at, rules, raced, unfinished]) => ({
        rules,
        answers,
        stamps: stampsFor(answers, at),
        ...(raced && { raced }),
        ...(unfinished && { unfinished }),
      }))
    fc.assert(
      fc.property(anyVisit, anyVisit, anyVisit, (a, b, c) => {
        expect(mergeVisits(a, b)).toEqual(mergeVisits(b, a))
        expect(mergeVisits(mergeVisits(a, b), c)).toEqual(mergeVisits(a, mergeVisits(b, c)))
        expect(mergeVisits(mergeVisits(a, b), b)).toEqual(mergeVisits(a, b))
      }),
      { numRuns: 200 },
    )
  })
})
