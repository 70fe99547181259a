import { describe, expect, it } from 'vitest'
import { conflicts } from '../../../../src/content/conflicts'
import { measures } from '../../../../src/content/measures'
import { myAppointment } from '../../../../src/content/myAppointment'
import { outcomes } from '../../../../src/content/numbers/outcomes'
import { redFlags } from '../../../../src/content/redFlags'
import type { Answers } from '../../../../src/domain/questionnaire/questionnaire'
import { has, lateCalf, takes } from '../../../support/rareRunner'
import { runner } from '../../../support/runner'

const longRace: Answers = {
  ...lateCalf,
  load: ['2-to-4h', 'race'],
  heat: 'hot-used',
  drinking: ['to-thirst'],
  sleep: 'never',
}
const visitOf = (says: Answers) => myAppointment(runner(says).assessment, says)

describe('dialysis', () => {
  const says: Answers = { ...longRace, ...has('dialysis') }

  it('leaves racing, fast and long runs until the kidney team agrees', () => {
    const { assessment, planIds, cautions } = runner(says)
    for (const deed of ['race', 'run-fast', 'run-long'] as const)
      expect([deed, assessment.plan.forbidden.has(deed)]).toEqual([deed, true])
    expect(planIds).not.toContain('pacing-plan')
    expect(cautions).toContain('dialysis')
    expect(visitOf(says)).toMatchObject({ whom: 'heart-or-kidney-team', within: 'before-hard-runs' })
    const kidney = runner({ ...longRace, ...has('kidney') })
    expect(kidney.assessment.plan.forbidden.has('run-fast')).toBe(false)
  })

  it('counts a salty drink as electrolytes', () => {
    const salty: Answers = { ...says, drinking: ['salty-drink', 'sips'] }
    expect(runner(salty).cautions).toContain('potassium-piles-up')
    expect(visitOf(salty)?.within).toBe('today')
    expect(conflicts['potassium-piles-up'].say).toMatch(/sports drink/)
    const kidney: Answers = { ...salty, ...has('kidney') }
    expect(runner(kidney).cautions).not.toContain('potassium-piles-up')
  })

  it('is never told to drink to thirst, or to wait for urine', () => {
    expect(redFlags['magnesium-salt-safety'].actions.join(' ')).not.toMatch(/drink to thirst/)
    expect(redFlags['magnesium-salt-safety'].actions.join(' ')).toMatch(/limit.*none given\? Ask before long runs/)
    expect(outcomes.heavier).not.toMatch(/until you have passed urine, and/)
    expect(outcomes.heavier).toMatch(/dialysis/)
  })
})

describe('a limit on drinking', () => {
  const says: Answers = { ...longRace, ...has('fluid-limit'), drinking: ['hardly', 'heavy-sweat'] }

  it('gets no drink by the clock', () => {
    expect(runner(says).planIds).toContain('carbohydrate-fuelling')
    const { short, steps, dose } = measures['carbohydrate-fuelling']
    expect(short).not.toMatch(/drink/)
    for (const part of [...steps, ...dose]) {
      const asks: readonly string[] = typeof part === 'string' ? [] : (part.asks ?? [])
      if (!asks.includes('drink-freely')) expect(JSON.stringify(part)).not.toMatch(/drink/i)
    }
  })

  it('leaves potassium foods until the reason for it is known', () => {
    expect(runner(says).planIds).not.toContain('electrolyte-foods')
    expect(conflicts['fluid-limit'].say).toMatch(/potassium/)
  })
})

describe('lithium that something moves', () => {
  it.each<Answers>([{ drinking: ['hardly'] }, { drinking: ['salty-drink'] }, { supplements: ['electrolytes'] }])(
    'keeps food and drink as they are until the prescriber answered: %j',
    (moved) => {
      const says: Answers = { ...longRace, ...takes('lithium'), habits: ['no-fuel'], ...moved }
      const { flags, planIds } = runner(says)
      expect(flags).toContain('lithium-steady-salt')
      for (const measure of ['carbohydrate-fuelling', 'drink-to-thirst', 'sweat-rate-test'] as const)
        expect([measure, planIds.includes(measure)]).toEqual([measure, false])
    },
  )
})
