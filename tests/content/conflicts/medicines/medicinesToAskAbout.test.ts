import { describe, expect, it } from 'vitest'
import { careHeading } from '../../../../src/content/careHeading'
import { myAppointment } from '../../../../src/content/myAppointment'
import { redFlags } from '../../../../src/content/redFlags'
import type { Answers } from '../../../../src/domain/questionnaire/questionnaire'
import { has, lateCalf, takes } from '../../../support/rareRunner'
import { runner } from '../../../support/runner'

const longRace: Answers = { ...lateCalf, load: ['2-to-4h', 'race'], drinking: ['to-thirst'], sleep: 'never' }
const on = (...medicines: Extract<Answers['medicines'], readonly unknown[]>): Answers => ({
  ...longRace,
  ...takes(...medicines),
  supplements: ['none'],
})
const visitOf = (says: Answers) => myAppointment(runner(says).assessment, says)
const asksOf = (says: Answers) =>
  visitOf(says)
    ?.asks.map(({ say }) => say)
    .join(' ')

describe('a medicine whose caution says to ask first', () => {
  it.each(['desmopressin', 'lithium'] as const)('puts a call before hard and long runs: %s', (medicine) => {
    const says = on(medicine)
    const { assessment, triage } = runner(says)
    expect(triage).toBe('self-care')
    expect(visitOf(says)).toMatchObject({ measure: 'medical-check', within: 'before-hard-runs' })
    expect(careHeading(assessment, says)).toMatch(/^No danger sign; ask /)
  })

  // They are given for diabetes, or for what is as weighty, and whoever ticks that has a visit.
  it.each(['insulin', 'sulfonylurea', 'sglt2'] as const)('counts as the condition it is given for: %s', (medicine) => {
    expect(visitOf(on(medicine))?.measure).toBe('medical-check')
  })

  it('leaves those to themselves whose tablet is no such thing', () => {
    for (const medicine of ['statin', 'ace-or-arb', 'thyroid-tablet', 'metformin'] as const)
      expect([medicine, runner(on(medicine)).planIds.includes('medical-check')]).toEqual([medicine, false])
  })
})

describe('a water tablet, which has the clearest link with cramps', () => {
  it.each(['diuretic', 'potassium-sparing'] as const)(
    '%s has a pharmacist in every plan, and alarms nobody',
    (tablet) => {
      for (const run of [
        {},
        { load: ['over-4h', 'race'], heat: 'hot-used' },
        { load: ['under-1h', 'easy'] },
      ] as const) {
        const says: Answers = { ...on(tablet), ...run }
        const { assessment, triage } = runner(says)
        expect(triage).toBe('self-care')
        expect(visitOf(says)).toMatchObject({ measure: 'medicine-review', whom: 'pharmacist', within: 'next-visit' })
        expect(asksOf(says)).toMatch(/water tablet have a part in the cramps.* in heat/)
        expect(careHeading(assessment, says)).toBe('You can start by yourself')
      }
    },
  )
})

describe('desmopressin', () => {
  it('is asked about before long events', () => {
    expect(asksOf(on('desmopressin'))).toMatch(/run long or race.* my desmopressin/)
  })

  it.each(['painkillers-on-runs', 'regular-painkiller'] as const)(
    'with %s is for a doctor, both of them named',
    (painkiller) => {
      const says = on('desmopressin', painkiller)
      const { triage, assessment } = runner(says)
      expect(triage).toBe('see-doctor')
      expect(assessment.flags.map(({ flag }) => flag)).toContain('painkiller-risk')
      expect(assessment.flags.flatMap(({ signs }) => signs).join(' ')).toMatch(/painkiller.* desmopressin/)
      expect(visitOf(says)).toMatchObject({ whom: 'doctor', within: 'days' })
      expect(asksOf(says)).toMatch(/goes with desmopressin/)
    },
  )

  it('after much drinking, and off, is for an emergency department, and urine is no all-clear', () => {
    const says: Answers = { ...on('desmopressin'), 'signs-now': ['fluids'], 'fluids-now': ['drank-queasy'] }
    const { triage, flags, butSays } = runner(says)
    expect(triage).toBe('emergency')
    expect(flags[0]).toBe('hyponatraemia')
    expect(butSays(takes('statin')).triage).toBe('same-day')
    const { actions } = redFlags.hyponatraemia
    expect(actions.join(' ')).toMatch(
      /Desmopressin: an emergency department now, for the sodium in your blood. No further dose/,
    )
    const stops = [...redFlags['hyponatraemia-mild'].actions, ...redFlags['low-sodium-likelier'].actions].join(' ')
    expect(stops).toMatch(/desmopressin: an emergency department now, no further dose/i)
  })
})

describe('more is drunk than thirst asks for, where it is dangerous', () => {
  it.each<Answers>([
    { load: ['over-4h'], drinking: ['schedule'] },
    { ...takes('painkillers-on-runs'), drinking: ['heavier-or-puffy'] },
  ])('puts the doctor that its caution names into the plan: %j', (says) => {
    const { cautions, planIds } = runner({ ...longRace, ...says })
    expect(cautions).toContain('hyponatraemia-risk')
    expect(planIds).toContain('medical-check')
  })
})

describe('digoxin', () => {
  it('is asked about as a heart condition is', () => {
    expect(asksOf(on('digoxin'))).toMatch(/safe for my heart/)
    expect(visitOf({ ...longRace, ...has('heart-disease') })?.within).toBe('before-hard-runs')
  })

  it('and a cramp are for a call within days, about potassium and magnesium', () => {
    expect(visitOf(on('digoxin'))?.within).toBe('days')
    expect(asksOf(on('digoxin'))).toMatch(/potassium and magnesium in my blood be measured/)
  })

  it('with electrolytes is for a call today, with magnesium for one in the next days', () => {
    const both: Answers = { ...on('digoxin'), supplements: ['electrolytes', 'magnesium'] }
    expect(runner(both).flags).toContain('magnesium-salt-safety')
    expect(runner(both).cautions).toContain('potassium-piles-up')
    expect(visitOf(both)?.within).toBe('today')
    const one: Answers = { ...on('digoxin'), supplements: ['magnesium'] }
    expect(runner(one).flags).toContain('magnesium-salt-safety')
    expect(runner(one).cautions).not.toContain('potassium-piles-up')
    expect(visitOf(one)?.within).toBe('days')
  })
})
