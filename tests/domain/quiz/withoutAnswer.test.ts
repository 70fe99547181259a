import { describe, expect, it } from 'vitest'
import { everythingSaid, withoutAnswer } from '../../../src/domain/quiz/withoutAnswer'

describe('what a runner said', () => {
  it('is listed one by one, in the order of the questionnaire, "not sure" left out', () => {
    expect(everythingSaid({ shoes: ['worn'], heat: 'not-sure', where: ['calf', 'foot'], night: ['not-sure'] })).toEqual(
      [
        { question: 'where', answer: 'calf' },
        { question: 'where', answer: 'foot' },
        { question: 'shoes', answer: 'worn' },
      ],
    )
    expect(everythingSaid({})).toEqual([])
  })

  it('can be taken back alone, and leaves no empty question behind', () => {
    const says = { where: ['calf', 'foot'], heat: 'cold' } as const
    expect(withoutAnswer(says, { question: 'where', answer: 'foot' })).toEqual({ where: ['calf'], heat: 'cold' })
    expect(withoutAnswer(says, { question: 'heat', answer: 'cold' })).toEqual({ where: ['calf', 'foot'] })
    expect(withoutAnswer(says, { question: 'shoes', answer: 'worn' })).toEqual(says)
  })
})
