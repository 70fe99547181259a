import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAnswers } from '../../../src/domain/quiz/readAnswers'
import { anyAnswers } from '../../support/arbitraryRunners'

const problem = (raw: unknown) => {
  const read = readAnswers(raw)
  return read.ok ? undefined : read.problem
}

describe('answers from outside', () => {
  it('are taken whole when nothing is wrong with them', () => {
    const raw = { where: ['calf', 'foot'], heat: 'mild', 'signs-now': ['none'] }
    expect(readAnswers(raw)).toEqual({ ok: true, answers: raw })
    expect(readAnswers({})).toEqual({ ok: true, answers: {} })
  })

  it.each([
    [null, 'Answers must be an object'],
    [[], 'Answers must be an object'],
    ['where', 'Answers must be an object'],
    [7, 'Answers must be an object'],
    [{ wheer: ['calf'] }, 'There is no question "wheer".'],
    [{ toString: 'calf' }, 'There is no question "toString".'],
    [{ where: 'calf' }, 'The question "where" takes a list of answers.'],
    [{ where: null }, 'The question "where" takes a list of answers.'],
    [{ heat: ['mild'] }, 'The question "heat" takes one answer.'],
    [{ heat: 25 }, 'The question "heat" takes one answer.'],
    [{ heat: 'tepid' }, 'The question "heat" has no answer "tepid".'],
    [{ where: ['calf', 'ear'] }, 'The question "where" has no answer "ear".'],
    [{ where: [['calf']] }, 'The question "where" has no answer ["calf"].'],
    [{ where: [undefined] }, 'The question "where" has no answer undefined.'],
    [{ where: ['calf', 'calf'] }, 'The question "where" names an answer twice.'],
    [{ 'signs-now': ['none', 'chest'] }, 'The answer "none" to "signs-now" cannot stand beside others.'],
    [{ drinking: ['hardly', 'schedule'] }, 'The answers "hardly" and "schedule" to "drinking" shut each other out.'],
  ] as const)('name what is wrong with %j', (raw, expected) => {
    expect(problem(raw)).toContain(expected)
  })

  it('name the first fault and take nothing when only one answer is wrong', () => {
    expect(readAnswers({ where: ['calf'], heat: 'tepid' }).ok).toBe(false)
  })

  it('are taken for every runner who can be, and survive being written down', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(readAnswers(JSON.parse(JSON.stringify(answers)))).toEqual({ ok: true, answers })
      }),
      { numRuns: 200 },
    )
  })

  it('never throw, whatever they are', () => {
    fc.assert(fc.property(fc.anything(), (raw) => typeof readAnswers(raw).ok === 'boolean'))
  })
})
