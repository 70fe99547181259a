import { expect, it } from 'vitest'
import type { Answers, QuestionId } from '../../../src/domain/quiz/questionnaire'
import { compileQuiz } from '../../../src/domain/quiz/quiz'
import { stepAfter } from '../../../src/domain/quiz/stepAfter'

const order: readonly QuestionId[] = ['where', 'when', 'load', 'heat']
const quiz = compileQuiz({}, order)
const calm = () => false
const step = (from: QuestionId, answers: Answers) => stepAfter(quiz, from, answers, calm)

it('leads to the next question that is open', () => {
  expect(step('where', { where: ['calf'] })).toBe('when')
  expect(step('where', { where: ['calf'], when: ['middle'] })).toBe('load')
})

it('leads back to a question that was passed over, once all after it are answered', () => {
  expect(step('load', { where: ['calf'], load: ['as-usual'], heat: 'mild' })).toBe('when')
})

it('leads on from a question that was opened out of turn', () => {
  expect(step('load', { load: ['as-usual'] })).toBe('heat')
})

it('ends in the check of all answers', () => {
  expect(step('heat', { where: ['calf'], when: ['middle'], load: ['as-usual'], heat: 'mild' })).toBe('review')
})

it('is interrupted by urgent answers, whatever is open', () => {
  const asked: Answers[] = []
  const urgent = (answers: Answers) => {
    asked.push(answers)
    return true
  }
  expect(stepAfter(quiz, 'where', { where: ['calf'] }, urgent)).toBe('result')
  expect(asked).toEqual([{ where: ['calf'] }])
})
