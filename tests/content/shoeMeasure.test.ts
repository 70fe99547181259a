import { describe, expect, it } from 'vitest'
import { model } from '../../src/content/model'
import { shoes } from '../../src/content/questions/shoes'
import { judge } from '../../src/domain/conditions/compileCondition'
import type { Condition } from '../../src/domain/conditions/condition'
import { tellMeasure } from '../../src/domain/plan/tellMeasure'
import type { Answers } from '../../src/domain/quiz/questionnaire'

type Shoes = keyof typeof shoes.options
const all = Object.keys(shoes.options) as Shoes[]
const measure = model.measures['shoe-check']
const holds = (when: Condition | undefined, answers: Answers) => when !== undefined && judge(when, answers) === 'holds'

describe('checking the shoes', () => {
  it('is never taken out of the plan by an answer that speaks for the shoe', () => {
    const speaks = all.filter((one) =>
      model.causes['worn-or-wrong-shoes'].rules.some(
        ({ when, points }) => typeof points === 'number' && points > 0 && holds(when, { shoes: one, where: ['calf'] }),
      ),
    )
    expect(speaks).toContain('better-in-others')
    expect(speaks.filter((one) => !holds(measure.fits, { shoes: one }))).toEqual([])
  })

  it.each([
    ['changed-flat', /^Wear the old shoes again\. The flat ones for 10-20%/],
    ['changed-other', /^Wear the old shoes again\. The new ones/],
    ['better-in-others', /^Wear the pair in which you have no cramps/],
    ['bad-fit', /^Tight\? Looser laces first/],
    ['worn', /^Think about new ones/],
  ] as const)('opens with what is for whom ticked %s', (one, start) => {
    expect(tellMeasure(measure, { shoes: one }, new Set()).dose).toMatch(start)
  })
})
