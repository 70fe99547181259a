import { describe, expect, it } from 'vitest'
import type { Withheld } from '../../../src/domain/plan/buildPlan'
import { strictestOnly } from '../../../src/domain/plan/strictestOnly'

const told = (conflict: Withheld['conflict'], rest: Partial<Withheld> = {}): Withheld => ({
  conflict,
  measures: [],
  answers: [],
  flags: [],
  ...rest,
})
const ladder = [['painkillers-with-risk', 'painkillers-on-runs']] as const

describe('of several rules about one deed', () => {
  it('only the strictest is told, in its own place', () => {
    const left = strictestOnly([told('painkillers-on-runs'), told('lithium'), told('painkillers-with-risk')], ladder)
    expect(left.map(({ conflict }) => conflict)).toEqual(['lithium', 'painkillers-with-risk'])
  })

  it('the strictest tells what the weaker ones took away, and what set them off', () => {
    const [left] = strictestOnly(
      [
        told('painkillers-on-runs', { measures: ['pickle-juice-mustard-trp'], flags: ['painkiller-risk'] }),
        told('painkillers-with-risk', { answers: [{ question: 'medicines', answer: 'lithium' }] }),
      ],
      ladder,
    )
    expect(left).toEqual(
      told('painkillers-with-risk', {
        measures: ['pickle-juice-mustard-trp'],
        answers: [{ question: 'medicines', answer: 'lithium' }],
        flags: ['painkiller-risk'],
      }),
    )
  })

  it('a weaker one stands where it is the only one', () => {
    expect(strictestOnly([told('painkillers-on-runs')], ladder)).toEqual([told('painkillers-on-runs')])
  })
})
