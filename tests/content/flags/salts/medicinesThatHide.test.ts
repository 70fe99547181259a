import { describe, expect, it } from 'vitest'
import { redFlags } from '../../../../src/content/redFlags'
import type { Answers } from '../../../../src/domain/questionnaire/questionnaire'
import { triageLevels } from '../../../../src/domain/vocabulary'
import { forMany, plainRunnersSaying, runnersWho } from '../../../support/arbitraryRunners'
import { runner } from '../../../support/runner'
import { runners } from '../../../support/runners'

const onMedicines = (more: Answers): Answers => ({ ...runners.lateInTheRace, health: ['40-64', 'medicines'], ...more })

describe('lithium, which rises and falls with salt and fluid', () => {
  it.each([
    ['electrolytes', { supplements: ['electrolytes'] }],
    ['salt tablets', { supplements: ['salt-tablets'] }],
    ['magnesium', { supplements: ['magnesium'] }],
    ['leaving salt out', { habits: ['no-salt'] }],
  ] as const satisfies readonly (readonly [string, Answers])[])(
    'is a matter for the prescriber beside %s, and nothing is changed before that',
    (_, more) => {
      const { triage, flags, cautions } = runner(onMedicines({ medicines: ['lithium'], ...more }))
      expect(triage).toBe('see-doctor')
      expect(flags).toContain('lithium-steady-salt')
      expect(flags).not.toContain('magnesium-salt-safety')
      expect(cautions).toContain('lithium')
    },
  )

  it('is never told in one breath to leave salt out', () => {
    // Kidneys, heart, pressure, pregnancy and other medicines have reasons of their own to leave salt out.
    forMany(plainRunnersSaying({ health: ['40-64', 'medicines'], medicines: ['lithium'] }), (answers) => {
      const said = runner(answers).flags.flatMap((flag) => redFlags[flag].actions)
      expect(said.filter((action) => /\b(?:take no|leave out|stop)\b.*\b(?:salt|electrolyte)/i.test(action))).toEqual(
        [],
      )
    })
  })
})

describe('an anti-inflammatory painkiller on most days', () => {
  it('is at least as much of a danger, beside anything, as one on runs', () => {
    forMany(
      runnersWho(['signs-now', 'none'], ['health', 'medicines'], ['medicines', 'painkillers-on-runs']),
      (answers) => {
        const swapped = answers.medicines?.map((one) => (one === 'painkillers-on-runs' ? 'regular-painkiller' : one))
        const onRuns = runner(answers)
        const daily = runner({ ...answers, ...(swapped && { medicines: swapped }) })
        expect(triageLevels.indexOf(daily.triage)).toBeLessThanOrEqual(triageLevels.indexOf(onRuns.triage))
        // Day after day it is more of one: in heat, for the gut, and where water is kept back.
        expect(daily.flags).toEqual(expect.arrayContaining([...onRuns.flags]))
        expect(daily.cautions).toEqual(expect.arrayContaining([...onRuns.cautions]))
        expect([...daily.assessment.plan.forbidden]).toEqual(
          expect.arrayContaining([...onRuns.assessment.plan.forbidden]),
        )
      },
    )
  })

  it.each(['lithium', 'blood-thinner'] as const)('sends to a doctor beside %s', (other) => {
    const { triage, flags } = runner(onMedicines({ medicines: ['regular-painkiller', other] }))
    expect(triage).toBe('see-doctor')
    expect(flags).toContain('painkiller-risk')
  })
})

describe('a tight chest and a wheeze', () => {
  const condition = (...conditions: Extract<Answers['conditions'], readonly unknown[]>) =>
    runner({ ...runners.hotAndDry, load: ['2-to-4h', 'longer'], health: ['18-39', 'condition'], conditions })

  it('are two things: a tight chest that nobody has explained comes first, today', () => {
    expect(condition('tight-chest').triage).toBe('same-day')
    expect(condition('tight-chest').flags).toContain('cardiac-symptoms-settled')
    expect(condition('tight-chest', 'wheeze-on-runs', 'lung').triage).toBe('same-day')
  })

  it.each([
    ['as a condition', condition('wheeze-on-runs')],
    ['with a stitch', runner({ ...runners.stitchAndCramp, stitch: ['wheeze'] })],
  ])('a wheeze, told %s, is seen by a doctor, with nothing hard, hot or long before', (_, { triage, assessment }) => {
    expect(triage).toBe('see-doctor')
    expect([...assessment.plan.forbidden]).toEqual(
      expect.arrayContaining(['run-long', 'run-in-heat', 'run-fast', 'race', 'breathe-through']),
    )
  })
})
