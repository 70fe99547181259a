import { describe, expect, it } from 'vitest'
import { myAppointment } from '../../../src/content/myAppointment'
import { runner } from '../../support/runner'
import { runners } from '../../support/runners'

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

describe('cold, tired and heavier, on a statin', () => {
  const onStatin = runner({
    ...runners.stiffAfterwards,
    health: ['40-64', 'medicines', 'cold-and-tired'],
    medicines: ['statin', 'thyroid-tablet'],
    'medicine-signs': ['none'],
  })

  it('runs nothing hard or long before thyroid and CK are known, and asks within days', () => {
    const { assessment, says, cautions, triage } = onStatin
    expect(cautions).toContain('statin-symptoms')
    for (const deed of ['run-long', 'run-fast', 'race'] as const) expect(assessment.plan.forbidden).toContain(deed)
    expect(triage).toBe('see-doctor')
    const visit = myAppointment(assessment, says)
    expect(visit?.within).toBe('days')
    expect(visit?.asks.map(({ say }) => say).join(' ')).toMatch(/thyroid.*called CK/)
  })

  it('and neither of the two alone does so', () => {
    for (const one of [
      { health: ['40-64', 'cold-and-tired'], medicines: [] },
      { health: ['40-64', 'medicines'], medicines: ['statin'] },
    ] as const)
      expect(onStatin.butSays(one).cautions).not.toContain('statin-symptoms')
  })
})
