import { describe, expect, it } from 'vitest'
import { assess, model } from '../../../src/content/model'
import { shoes } from '../../../src/content/questions/shoes'
import { judge } from '../../../src/domain/conditions/compileCondition'
import type { Condition } from '../../../src/domain/conditions/condition'
import { tellMeasure } from '../../../src/domain/plan/tellMeasure'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { runners } from '../../support/runners'

type Shoes = keyof typeof shoes.options
const all = Object.keys(shoes.options) as Shoes[]
const measure = model.measures['shoe-check']
const holds = (when: Condition | undefined, answers: Answers) => when !== undefined && judge(when, answers) === 'holds'

describe('checking the shoes', () => {
  it('is never taken out of the plan by an answer that speaks for the shoe', () => {
    const speaks = all.filter((one) =>
      model.causes['worn-or-wrong-shoes'].rules.some(
        ({ when, points }) =>
          typeof points === 'number' && points > 0 && holds(when, { shoes: [one], where: ['calf'] }),
      ),
    )
    expect(speaks).toContain('better-in-others')
    expect(speaks.filter((one) => !holds(measure.fits, { shoes: [one] }))).toEqual([])
  })

  it.each([
    ['changed-flat', /^Wear the old shoes again\. The flat ones for 10-20%/],
    ['changed-other', /^Wear the old shoes again\. The new ones/],
    ['better-in-others', /^Wear the pair in which you have no cramps/],
    ['bad-fit', /^Tight\? Looser laces first/],
    ['worn', /^Think about new ones/],
  ] as const)('opens with what is for whom ticked %s', (one, start) => {
    expect(tellMeasure(measure, { shoes: [one] }, new Set()).dose).toMatch(start)
  })

  it('names one pair to wear to whom ticked new ones and that others are fine', () => {
    const { dose } = tellMeasure(measure, { shoes: ['changed-flat', 'better-in-others'] }, new Set())
    expect(dose).toMatch(/^Wear the pair in which you have no cramps/)
    expect(dose).not.toContain('old shoes')
  })
})

const pointsOf = (...given: readonly Shoes[]) =>
  assess({ ...runners.newShoes, shoes: given }).findings.find(({ cause }) => cause === 'worn-or-wrong-shoes')?.points

describe('what is told of one pair in several ways', () => {
  it('weighs more than any of it alone, and less than all of it together', () => {
    const most = Math.max(
      ...(['changed-flat', 'bad-fit', 'better-in-others'] as const).map((one) => Number(pointsOf(one))),
    )
    const all = pointsOf('changed-flat', 'bad-fit', 'better-in-others')
    expect(all).toBeGreaterThan(most)
    expect(all).toBeLessThan(most + 10)
  })
})

describe('few kilometres on a pair', () => {
  it('clear it where nothing else is said against it', () => {
    expect(pointsOf('fresh')).toBeLessThan(Number(pointsOf('middle')))
    expect(pointsOf('fresh', 'same-new')).toBe(pointsOf('fresh'))
  })

  it.each(['changed-flat', 'changed-other', 'bad-fit', 'better-in-others'] as const)(
    'take nothing back from %s',
    (doubt) => expect(pointsOf('fresh', doubt)).toBe(pointsOf(doubt)),
  )
})
