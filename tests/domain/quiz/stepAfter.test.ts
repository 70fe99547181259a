import { expect, it } from 'vitest'
import { is } from '../../../src/domain/conditions/condition'
import type { Answers, QuestionId } from '../../../src/domain/questionnaire/questionnaire'
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

it('asks what is wrong before it sends anyone for help, where only the silence about it is urgent', () => {
  const gates: readonly QuestionId[] = ['signs-now', 'chest-now', 'where']
  const branching = compileQuiz({ 'chest-now': is('signs-now', 'chest') }, gates)
  const urgent = ({ 'signs-now': now, 'chest-now': chest }: Answers) =>
    now?.includes('chest') === true && chest?.includes('none') !== true
  const after = (from: QuestionId, answers: Answers) => stepAfter(branching, from, answers, urgent)
  expect(after('signs-now', { 'signs-now': ['chest'] })).toBe('chest-now')
  expect(after('chest-now', { 'signs-now': ['chest'], 'chest-now': ['chest-pain'] })).toBe('result')
  expect(after('chest-now', { 'signs-now': ['chest'], 'chest-now': ['not-sure'] })).toBe('result')
  expect(after('chest-now', { 'signs-now': ['chest'], 'chest-now': ['none'] })).toBe('where')
})

it('leads through the questions that only make a result surer, and back to it', () => {
  const surer = compileQuiz({}, ['where', 'heat', 'tried', 'habits'], ['tried', 'habits'])
  const after = (from: QuestionId, answers: Answers) => stepAfter(surer, from, answers, calm)
  expect(after('heat', { where: ['calf'], heat: 'mild' })).toBe('review')
  expect(after('tried', { where: ['calf'], heat: 'mild', tried: ['none'] })).toBe('habits')
  expect(after('habits', { where: ['calf'], heat: 'mild', tried: ['none'], habits: ['none'] })).toBe('result')
})
