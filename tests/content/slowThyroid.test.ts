import { describe, expect, it } from 'vitest'
import { runner } from '../support/runner'
import { runners } from '../support/runners'

describe('who feels cold, tired and gains weight', () => {
  const tells = runner({ ...runners.stiffAfterwards, health: ['40-64', 'cold-and-tired'] })

  it.each(['stays-tight', 'aches', 'weak', 'sore-days'] as const)(
    'has the medical causes weigh more where the muscle is %s',
    (feel) => {
      const points = (one: typeof tells) => one.findingOf('medical-condition')?.points ?? Number.NaN
      const locks = tells.butSays({ feel: ['locks'] })
      expect(points(tells.butSays({ feel: [feel] }))).toBeGreaterThanOrEqual(points(locks) + 6)
    },
  )
})

describe('stretching that helped', () => {
  it('says nothing of the cause where a muscle locks: it ends every such cramp', () => {
    const locks = runner(runners.lateInTheRace)
    expect(locks.butSays({ tried: ['stretch-helped'] }).result.causes).toEqual(locks.result.causes)
  })

  it('speaks for tight muscle where it tightens', () => {
    const tight = runner({ ...runners.lateInTheRace, feel: ['tightens'] })
    const points = (one: typeof tight) => one.findingOf('tight-calves-poor-recovery')?.points ?? Number.NaN
    expect(points(tight.butSays({ tried: ['stretch-helped'] }))).toBe(points(tight) + 2)
  })
})
