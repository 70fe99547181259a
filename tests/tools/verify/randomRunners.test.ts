import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/content/model'
import { quiz } from '../../../src/content/quiz'
import { nextQuestion } from '../../../src/domain/quiz/quiz'
import { readAnswers } from '../../../src/domain/quiz/readAnswers'
import { randomRunners } from '../../../tools/verify/randomRunners'

const runners = randomRunners(quiz, 300)

describe('generated runners', () => {
  it('give only answers that are possible, to every question that they are asked and no other', () => {
    for (const answers of runners) {
      expect(readAnswers(answers)).toEqual({ ok: true, answers })
      expect(nextQuestion(quiz, answers)).toBeUndefined()
      expect(assess(answers).ignored).toEqual([])
    }
  })

  it('are the same again on another machine, and others with another seed', () => {
    expect(randomRunners(quiz, 5)).toEqual(runners.slice(0, 5))
    expect(randomRunners(quiz, 5, 2)).not.toEqual(runners.slice(0, 5))
  })

  it('are a spread: some are sent to help and many get a plan', () => {
    const triages = new Set(runners.map((answers) => assess(answers).triage))
    expect(triages.size).toBeGreaterThan(3)
    const planned = runners.filter((answers) => assess(answers).plan.items.length > 0)
    expect(planned.length).toBeGreaterThan(runners.length / 3)
  })
})
