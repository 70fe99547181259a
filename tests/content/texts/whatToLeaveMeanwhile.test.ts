import { describe, expect, it } from 'vitest'
import { aftercare } from '../../../src/content/aftercare'
import { helpNow } from '../../../src/content/dangerSigns'
import { firstAid } from '../../../src/content/firstAid'
import { oneLegSore } from '../../../src/content/patterns/muscle/leg-aftercare'
import { redFlags } from '../../../src/content/redFlags'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { runner } from '../../support/runner'
import { runners } from '../../support/runners'

const onTablets = (medicines: Extract<Answers['medicines'], readonly unknown[]>, more: Answers = {}) =>
  runner({ ...runners.lateInTheRace, health: ['40-64', 'medicines', 'ill-lately'], medicines, ...more })

describe('someone who is down', () => {
  it('is checked for low sugar wherever confusion may be heat', () => {
    for (const id of ['exertional-heat-stroke', 'systemic-cramp'] as const)
      expect(redFlags[id].actions).toEqual(expect.arrayContaining([firstAid.sugar, firstAid.nothingByMouth]))
  })

  it('is given no more water after a lot of it', () => {
    expect(helpNow.meanwhile.steps.join(' ')).toMatch(/Drank a lot.*No more water/)
  })
})

describe('an illness on tablets', () => {
  it.each(['ace-or-arb', 'diuretic', 'metformin', 'sglt2'] as const)(
    'is a call to the pharmacist with %s',
    (tablet) => {
      expect(onTablets([tablet]).cautions).toContain('sick-day-tablets')
      expect(onTablets([tablet], { health: ['40-64', 'medicines'] }).cautions).not.toContain('sick-day-tablets')
    },
  )

  it('on a gliflozin names ketones and a pause, and never leaves out insulin', () => {
    expect(redFlags['diabetes-medicine'].actions.join(' ')).toMatch(/Never leave out insulin.*paused.*ketones/)
  })
})

describe('a sore leg', () => {
  it('is told of the clot after every cramp of the leg, on the run and at night', () => {
    for (const { help, rub } of [aftercare.muscle, aftercare.night]) {
      expect(help).toContain(oneLegSore)
      expect(rub?.join(' ')).toMatch(/sore for more than a day\? Do not rub/)
    }
  })
})

describe('diabetes', () => {
  it.each([
    { health: ['40-64', 'condition'], conditions: ['diabetes'] },
    { health: ['40-64', 'medicines'], medicines: ['insulin'] },
    { health: ['40-64', 'medicines'], medicines: ['sulfonylurea'] },
  ] as const)('keeps the shoes on', (more) => {
    expect(runner({ ...runners.weakFeet, ...more }).assessment.plan.forbidden).toContain('go-barefoot')
  })

  it('on a tablet that drops the sugar, run on nothing, is seen', () => {
    const says = { ...runners.lateInTheRace, health: ['40-64', 'medicines'], medicines: ['sulfonylurea'] } as const
    expect(runner({ ...says, habits: ['ran-on-empty'] }).flags).toContain('diabetes-medicine')
    expect(runner(says).cautions).toContain('diabetes-fuelling')
  })
})
