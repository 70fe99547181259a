import { expect, it } from 'vitest'
import { naming } from '../../../src/domain/causes/naming'
import { judge } from '../../../src/domain/conditions/compileCondition'
import { is } from '../../../src/domain/conditions/condition'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'

const { because, told = [] } = naming(
  [
    [is('where', 'calf'), 'calf'],
    [is('where', 'shin'), 'shin'],
    [is('where', 'foot'), 'foot'],
  ],
  (named) => `It is your ${named}.`,
)

it('names all of it to a reader of the rules', () => {
  expect(because).toBe('It is your calf or shin or foot.')
})

it.each([
  [['calf'], 'It is your calf.'],
  [['foot'], 'It is your foot.'],
  [['calf', 'foot'], 'It is your calf and foot.'],
  [['calf', 'shin', 'foot'], 'It is your calf and shin and foot.'],
])('names to a runner who said %j only that', (where, text) => {
  expect(told.find(({ when }) => judge(when, { where } as Answers) === 'holds')?.because).toBe(text)
})
