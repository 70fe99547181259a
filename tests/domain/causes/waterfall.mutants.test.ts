import { describe, expect, it } from 'vitest'
import { waterfallOf } from '../../../src/domain/causes/waterfall'
import { is } from '../../../src/domain/conditions/condition'
import { everythingSaid, withoutAnswer } from '../../../src/domain/quiz/withoutAnswer'
import { findingOf } from '../../support/smallAssessment'
import { limit } from '../../support/smallModel'

const reason = (points: number) => ({ answers: [], points, because: `worth ${points}`, figure: undefined, cites: [] })

describe('the steps to a sum', () => {
  it('go from the base over each reason for and then each against, in tenths', () => {
    const [strong, weak, against] = [reason(6), reason(0.2), reason(-3.1)]
    const finding = { ...findingOf('dehydration', -4.8), reasons: [strong, weak], against: [against] }
    expect(waterfallOf({ base: -7.9 }, finding)).toEqual([
      { kind: 'base', from: 0, to: -7.9 },
      { kind: 'for', reason: strong, from: -7.9, to: -1.9 },
      { kind: 'for', reason: weak, from: -1.9, to: -1.7 },
      { kind: 'against', reason: against, from: -1.7, to: -4.8 },
      { kind: 'sum', from: 0, to: -4.8 },
    ])
  })

  it('come down to the limit that held it', () => {
    const held = limit(is('heat', 'cold'), -2)
    expect(waterfallOf({ base: 3 }, { ...findingOf('dehydration', -2), limit: held })).toEqual([
      { kind: 'base', from: 0, to: 3 },
      { kind: 'limit', limit: held, from: 3, to: -2 },
      { kind: 'sum', from: 0, to: -2 },
    ])
  })
})

describe('what a runner said', () => {
  it('is listed one by one, in the order of the questionnaire, "not sure" left out', () => {
    expect(everythingSaid({ shoes: 'worn', heat: 'not-sure', where: ['calf', 'foot'], night: ['not-sure'] })).toEqual([
      { question: 'where', answer: 'calf' },
      { question: 'where', answer: 'foot' },
      { question: 'shoes', answer: 'worn' },
    ])
    expect(everythingSaid({})).toEqual([])
  })

  it('can be taken back alone, and leaves no empty question behind', () => {
    const says = { where: ['calf', 'foot'], heat: 'cold' } as const
    expect(withoutAnswer(says, { question: 'where', answer: 'foot' })).toEqual({ where: ['calf'], heat: 'cold' })
    expect(withoutAnswer(says, { question: 'heat', answer: 'cold' })).toEqual({ where: ['calf', 'foot'] })
    expect(withoutAnswer(says, { question: 'shoes', answer: 'worn' })).toEqual(says)
  })
})
