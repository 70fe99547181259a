import { expect, it } from 'vitest'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { runner } from '../../support/runner'

const calves: Answers = {
  'signs-now': ['none'],
  where: ['calf', 'either-leg'],
  feel: ['locks'],
  when: ['middle', 'in-bed'],
  load: ['1-to-2h', 'as-usual'],
  'rest-signs': ['none'],
  health: ['40-64', 'medicines'],
  medicines: ['another-medicine'],
  'medicine-signs': ['none'],
}

it.each([['ran-on-empty'], ['low-carb'], ['no-fuel']] as const)('who says %s is told of carbohydrate', (habit) => {
  expect(runner({ ...calves, habits: [habit] }).planIds).toContain('carbohydrate-fuelling')
})

it('who says none of it is not, nor who cramps in bed alone, nor who must ask about sugar first', () => {
  expect(runner({ ...calves, habits: ['none'] }).planIds).not.toContain('carbohydrate-fuelling')
  expect(runner({ ...calves, when: ['in-bed'], habits: ['low-carb'] }).planIds).not.toContain('carbohydrate-fuelling')
  const diabetes: Answers = { ...calves, health: ['40-64', 'condition'], conditions: ['diabetes'] }
  expect(runner({ ...diabetes, habits: ['low-carb'] }).planIds).not.toContain('carbohydrate-fuelling')
})

it.each([['ran-on-empty'], ['no-fuel']] as const)('who says %s has tired muscle weigh more, on runs only', (habit) => {
  const points = (says: Answers) => runner(says).findingOf('training-load')?.points ?? Number.NaN
  expect(points({ ...calves, habits: [habit] })).toBe(points(calves) + 3)
  const early: Answers = { ...calves, when: ['first-minutes'] }
  expect(points({ ...early, habits: [habit] })).toBe(points(early))
})
