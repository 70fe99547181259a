import { describe, expect, it } from 'vitest'
import { changeable } from '../../../src/content/changeable'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { answerProblem } from '../../../src/domain/quiz/readAnswers'
import { afterChange, canChange } from '../../../src/domain/what-if/possibleChange'
import { anyRunner, forMany } from '../../support/arbitraryRunners'

const rest = { question: 'load', from: ['longer'], to: 'as-usual', say: '' } as const

describe('a change that a runner can make', () => {
  it('can be proposed only to whoever has the habit', () => {
    expect(canChange({ load: ['longer'] }, rest)).toBe(true)
    expect(canChange({ load: ['harder'] }, rest)).toBe(false)
    expect(canChange({}, rest)).toBe(false)
  })

  it('puts what would be true in place of the habit, and leaves the other answers alone', () => {
    expect(afterChange({ load: ['2-to-4h', 'longer'] }, rest).load).toEqual(['2-to-4h', 'as-usual'])
    expect(afterChange({ 'warm-up': 'short' }, { question: 'warm-up', from: ['short'], to: 'ten-minutes' })).toEqual({
      'warm-up': 'ten-minutes',
    })
  })

  it('does not claim what an answer that stays shuts out', () => {
    expect(afterChange({ load: ['longer', 'harder'] }, rest).load).toEqual(['harder'])
  })

  it('takes along what was noticed only because of the habit', () => {
    const drink = { question: 'drinking', from: ['hardly'], goesWith: ['lighter'], to: 'to-thirst' } as const
    expect(afterChange({ drinking: ['hardly', 'salt-marks', 'lighter'] }, drink).drinking).toEqual([
      'to-thirst',
      'salt-marks',
    ])
  })

  it('leaves “none” behind where there is such an answer, and silence where there is not', () => {
    expect(afterChange({ night: ['toes-pointed'] }, { question: 'night', from: ['toes-pointed'] })).toEqual({
      night: ['none'],
    })
    expect(afterChange({ load: ['tired-legs'] }, { question: 'load', from: ['tired-legs'] })).toEqual({})
  })

  it('always leads to answers that a runner could give', () => {
    forMany(anyRunner, (answers) => {
      for (const change of changeable) {
        if (!canChange(answers, change)) continue
        const after: Answers = afterChange(answers, change)
        for (const [id, given] of Object.entries(after)) expect(answerProblem(id, given)).toBeUndefined()
        expect(canChange(after, change)).toBe(false)
      }
    })
  })
})

describe('what we say can be changed', () => {
  const questions = new Set<string>(changeable.map(({ question }) => question))

  it.each(['health', 'medicines', 'conditions', 'signs-now', 'signs-before', 'where', 'when', 'pregnancy-signs'])(
    'never asks a runner to change their %s',
    (question) => expect(questions.has(question)).toBe(false),
  )

  it('never touches history or age, nor takes a runner out of the heat by wishing', () => {
    const touched = changeable.flatMap(({ question, from, goesWith = [] }) =>
      [...from, ...goesWith].map((answer) => `${question} ${answer}`),
    )
    for (const fixed of [
      'background cramped-before',
      'background family-cramps',
      'background injury',
      'heat hot-used',
    ]) {
      expect(touched).not.toContain(fixed)
    }
  })

  it('leaves at home with a pair whatever was said of it, for the one that gives no trouble', () => {
    const wearIt = changeable.find(({ from }) => from.some((answer) => answer === 'better-in-others'))
    if (wearIt === undefined) throw new Error('Nobody is told to wear the pair that gives no trouble.')
    expect(afterChange({ shoes: ['fresh', 'changed-flat', 'bad-fit', 'better-in-others'] }, wearIt)).toEqual({
      shoes: ['middle'],
    })
  })

  it('never leads anyone to drink past thirst or to take salt', () => {
    const drinking = changeable.filter(({ question }) => question === 'drinking')
    expect(drinking.map(({ to }) => to)).toEqual(['to-thirst', 'to-thirst', 'to-thirst'])
  })
})

describe('a change, answer by answer', () => {
  const rest = { question: 'load', from: ['longer', 'harder'], to: 'as-usual' } as const

  describe('a change', () => {
    it('can be made by whoever does any of what it ends', () => {
      expect(canChange({ load: ['2-to-4h', 'harder'] }, rest)).toBe(true)
      expect(canChange({ load: ['2-to-4h'] }, rest)).toBe(false)
      expect(canChange({ 'warm-up': 'short' }, { question: 'warm-up', from: ['short'] })).toBe(true)
      expect(canChange({}, rest)).toBe(false)
    })

    it('keeps the other answers, in the order of the questionnaire, and those to other questions', () => {
      expect(afterChange({ load: ['2-to-4h', 'longer', 'harder', 'tired-legs'], heat: 'cold' }, rest)).toEqual({
        load: ['2-to-4h', 'tired-legs', 'as-usual'],
        heat: 'cold',
      })
    })

    it('claims nothing that an answer which stays shuts out', () => {
      const ease = { question: 'load', from: ['fast-start'], to: 'easy', say: '' } as const
      expect(afterChange({ load: ['harder', 'fast-start'] }, ease)).toEqual({ load: ['harder'] })
    })

    it('puts one answer in place of another where only one can be given', () => {
      expect(afterChange({ 'warm-up': 'short' }, { question: 'warm-up', from: ['short'], to: 'ten-minutes' })).toEqual({
        'warm-up': 'ten-minutes',
      })
    })

    it('takes along what goes with the habit', () => {
      const drink = { question: 'drinking', from: ['hardly'], goesWith: ['lighter'], to: 'to-thirst' } as const
      expect(afterChange({ drinking: ['hardly', 'salt-marks', 'lighter'] }, drink)).toEqual({
        drinking: ['to-thirst', 'salt-marks'],
      })
    })

    it('leaves "none" where there is such an answer and silence where there is not, if nothing is left', () => {
      const sheets = { question: 'night', from: ['toes-pointed'] } as const
      expect(afterChange({ night: ['toes-pointed'] }, sheets)).toEqual({ night: ['none'] })
      expect(afterChange({ night: ['toes-pointed', 'sits-all-day'] }, sheets)).toEqual({ night: ['sits-all-day'] })
      expect(afterChange({ load: ['longer'], heat: 'cold' }, { question: 'load', from: ['longer'] })).toEqual({
        heat: 'cold',
      })
    })
  })
})
