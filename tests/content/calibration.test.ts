import { describe, expect, it } from 'vitest'
import { askedIf, askingOrder } from '../../src/content/asking'
import { calibrationCases } from '../../src/content/calibration'
import { questions } from '../../src/content/questions'
import { caseKinds } from '../../src/domain/calibrationCase'
import { blankSheet } from '../../src/domain/conditions/answerSheet'
import { compileQuiz, isAnswered } from '../../src/domain/quiz/quiz'
import { readAnswers } from '../../src/domain/quiz/readAnswers'
import { causeIds, triageLevels } from '../../src/domain/vocabulary'
import { avoidedWords } from '../support/wording'

/** Written out, so that a story that gets lost or comes twice is noticed. */
const expectedIds = [
  ...['001', '002', '008', '017', '023', '024', '025', '026', '031', '037', '038', '040', '047', '051', '055', '057'],
  ...['064', '070', '074', '075', '078', '079', '080', '084', '087', '088', '091', '095', '096', '102', '103', '108'],
  ...['127', '129', '133'],
].map((number) => `case-${number}`)

const quiz = compileQuiz(askedIf, askingOrder)

it('knows all 35 runners, each once', () => {
  expect(calibrationCases.map(({ id }) => id).sort()).toEqual(expectedIds)
  expect(expectedIds).toHaveLength(35)
})

it('has a runner of every kind', () => {
  expect(new Set(calibrationCases.map(({ kind }) => kind))).toEqual(new Set(caseKinds))
})

it('tells no two runners apart by name only', () => {
  const told = calibrationCases.map(({ answers }) => JSON.stringify(answers))
  expect(new Set(told).size).toBe(told.length)
})

describe.each(calibrationCases.map((one) => [one.id, one] as const))('the runner of %s', (_, one) => {
  const { answers, gold, summary, note = '' } = one

  it('gives answers that the quiz offers', () => {
    expect(readAnswers(answers)).toEqual({ ok: true, answers })
  })

  it('answers only what the quiz asks them', () => {
    expect(quiz.read(answers, blankSheet())).toEqual([])
  })

  it('leaves no question with an empty answer', () => {
    const given = askingOrder.filter((question) => answers[question] !== undefined)
    expect(given.filter((question) => !isAnswered(answers, question))).toEqual([])
  })

  it('has answered both safety questions, and their follow-ups', () => {
    const safety = quiz.asked(answers).filter((question) => questions[question].topic === 'safety')
    expect(safety).toEqual(expect.arrayContaining(['signs-now', 'signs-before']))
    expect(safety.filter((question) => !isAnswered(answers, question))).toEqual([])
  })

  it('ends with causes and an urgency that we know', () => {
    expect(gold.causes.length).toBeGreaterThan(0)
    expect(causeIds).toEqual(expect.arrayContaining([...gold.causes]))
    expect(new Set(gold.causes).size).toBe(gold.causes.length)
    expect(triageLevels).toEqual(expect.arrayContaining([gold.triage, ...gold.alsoOk]))
    expect(gold.alsoOk).not.toContain(gold.triage)
  })

  it('is told in plain words, in the third person', () => {
    expect(summary).not.toMatch(avoidedWords)
    expect(note).not.toMatch(avoidedWords)
    expect(summary).not.toMatch(/\b(I|my|me|we|our)\b/)
  })
})
