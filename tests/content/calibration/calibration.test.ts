import { describe, expect, it } from 'vitest'
import { askedIf } from '../../../src/content/asking'
import { calibrationCases } from '../../../src/content/calibration'
import { encoded } from '../../../src/content/calibration/encoded'
import { questions } from '../../../src/content/questions'
import { askingOrder } from '../../../src/content/sections'
import { caseKinds, halfOf } from '../../../src/domain/calibrationCase'
import { blankSheet } from '../../../src/domain/conditions/answerSheet'
import { compileQuiz, isAnswered } from '../../../src/domain/quiz/quiz'
import { readAnswers } from '../../../src/domain/quiz/readAnswers'
import { causeIds, triageLevels } from '../../../src/domain/vocabulary'
import { avoidedWords } from '../../support/wording'

const quiz = compileQuiz(askedIf, askingOrder)

it('knows all 87 runners, each once, in both halves', () => {
  expect(new Set(calibrationCases.map(({ id }) => id)).size).toBe(87)
  expect(Object.keys(encoded.answers).sort()).toEqual(calibrationCases.map(({ id }) => id).sort())
  expect(new Set(calibrationCases.map(({ id }) => halfOf(id)))).toEqual(new Set(['odd', 'even']))
})

it('has a runner of every kind', () => {
  expect(new Set(calibrationCases.map(({ kind }) => kind))).toEqual(new Set(caseKinds))
})

describe.each(calibrationCases.map((one) => [one.id, one] as const))('the runner of %s', (_, one) => {
  const { answers, gold, summary } = one

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

  it('has answered the safety question, and its follow-ups', () => {
    const safety = quiz.asked(answers).filter((question) => questions[question].topic === 'safety')
    expect(safety).toContain('signs-now')
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
    expect(summary).not.toMatch(/\b(I|my|me|we|our)\b/)
  })
})
