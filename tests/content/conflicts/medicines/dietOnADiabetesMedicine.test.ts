import { describe, expect, it } from 'vitest'
import type { Answers } from '../../../../src/domain/questionnaire/questionnaire'
import { runner } from '../../../support/runner'
import { runners } from '../../../support/runners'

const dropsOrDries = ['sglt2', 'insulin', 'sulfonylurea'] as const

/** An ordinary runner who takes one of them, and says this of food. */
const eats = (medicine: (typeof dropsOrDries)[number] | 'glp1' | 'metformin', food: Answers): Answers => ({
  ...runners.lateInTheRace,
  health: ['40-64', 'medicines', 'eating'],
  medicines: [medicine],
  ...food,
})

describe.each(dropsOrDries)('on %s', (medicine) => {
  it.each<readonly [string, Answers]>([
    ['a diet to lose weight', { eating: ['planned-diet'] }],
    ['too little food', { eating: ['eating-little'] }],
    ['food that is controlled', { eating: ['food-control'] }],
    ['being sick on purpose', { eating: ['purging'] }],
    ['periods that stay away', { eating: ['periods-missing'] }],
    ['food of which nothing was told', { eating: ['not-sure'] }],
    ['few carbohydrates', { health: ['40-64', 'medicines'], habits: ['low-carb'] }],
    [
      'an eating disorder',
      { health: ['40-64', 'medicines', 'condition'], conditions: ['eating-disorder'], eating: undefined },
    ] as unknown as readonly [string, Answers],
  ])('%s is heard: the team is asked, and nothing is long, hot or raced before that', (_, food) => {
    const { flags, assessment, planIds } = runner(eats(medicine, food))
    expect(flags).toContain('diabetes-medicine')
    for (const deed of ['run-long', 'race', 'run-in-heat'] as const) expect(assessment.plan.forbidden).toContain(deed)
    expect(planIds).not.toContain('long-run-progression')
  })
})

it('leaves whoever diets on a weight injection, or on metformin alone, to themselves', () => {
  for (const medicine of ['glp1', 'metformin'] as const)
    expect([medicine, runner(eats(medicine, { eating: ['planned-diet'] })).flags]).toEqual([
      medicine,
      expect.not.arrayContaining(['diabetes-medicine']),
    ])
})
