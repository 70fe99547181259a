import { describe, expect, it } from 'vitest'
import { blankSheet, slotOf } from '../../../src/domain/conditions/answerSheet'
import { is, unsaid } from '../../../src/domain/conditions/condition'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { compileQuiz, isAnswered, nextQuestion, relevantAnswers } from '../../../src/domain/quiz/quiz'

/** Medicines are asked of those who take some, and tiredness of those whose medicine is a statin. */
const quiz = compileQuiz(
  { medicines: is('health', 'medicines'), sleep: is('medicines', 'statin'), when: unsaid(is('where', 'ribs')) },
  ['where', 'when', 'health', 'medicines', 'sleep'],
)

describe('which questions a runner meets', () => {
  it('are those that everyone gets, at first', () => {
    expect(quiz.asked({})).toEqual(['where', 'when', 'health'])
  })

  it('grow by what the answers lead to, in the written order', () => {
    expect(quiz.asked({ medicines: ['statin'], health: ['medicines'] })).toEqual([
      'where',
      'when',
      'health',
      'medicines',
      'sleep',
    ])
  })

  it('lose what an answer rules out', () => {
    expect(quiz.asked({ where: ['ribs'] })).toEqual(['where', 'health'])
  })

  it('do not come from an answer to a question that is itself hidden', () => {
    expect(quiz.asked({ health: ['18-39'], medicines: ['statin'] })).toEqual(['where', 'when', 'health'])
  })

  it('are not opened by "not sure"', () => {
    expect(quiz.asked({ health: ['not-sure'] })).not.toContain('medicines')
  })
})

describe('the next question', () => {
  it('is the first one still open', () => {
    expect(nextQuestion(quiz, {})).toBe('where')
    expect(nextQuestion(quiz, { health: ['18-39'] })).toBe('where')
    expect(nextQuestion(quiz, { where: ['calf'], when: ['middle'], health: ['medicines'] })).toBe('medicines')
  })

  it('is none when every question asked has an answer, "not sure" included', () => {
    expect(nextQuestion(quiz, { where: ['not-sure'], when: ['middle'], health: ['well'] })).toBeUndefined()
  })

  it('takes an empty list for no answer', () => {
    expect(isAnswered({}, 'where')).toBe(false)
    expect(nextQuestion(quiz, {})).toBe('where')
  })
})

describe('a changed mind', () => {
  const before: Answers = { where: ['calf'], health: ['medicines'], medicines: ['statin'], sleep: 'never' }
  const after: Answers = { ...before, health: ['18-39', 'well'] }

  it('leaves no ghost: what no longer applies counts for nothing', () => {
    expect(relevantAnswers(quiz, after)).toEqual({ where: ['calf'], health: ['18-39', 'well'] })
  })

  it('finds the answers again on the way back', () => {
    expect(relevantAnswers(quiz, { ...after, health: ['medicines'] })).toEqual(before)
  })

  it('is told which answers were set aside, those hidden by a hidden question too', () => {
    const sheet = blankSheet()
    expect(quiz.read(after, sheet)).toEqual(['medicines', 'sleep'])
    expect(sheet[slotOf('medicines', 'statin')]).toBe(0)
    expect(sheet[slotOf('where', 'calf')]).not.toBe(0)
  })

  it('has nothing set aside while every answer applies', () => {
    expect(quiz.read(before, blankSheet())).toEqual([])
  })
})
