import { describe, expect, it } from 'vitest'
import { myAppointment } from '../../../../src/content/myAppointment'
import { cardFor } from '../../../../src/content/tomorrow/cardFor'
import { warningsFor } from '../../../../src/content/warningsFor'
import type { Answers } from '../../../../src/domain/questionnaire/questionnaire'
import { lateCalf, takes } from '../../../support/rareRunner'
import { runner } from '../../../support/runner'

type Medicines = Extract<Answers['medicines'], readonly unknown[]>
const raced: Answers = { ...lateCalf, load: ['2-to-4h', 'race'], heat: 'mild', drinking: ['to-thirst'], sleep: 'never' }
const on = (...medicines: Medicines): Answers => ({ ...raced, ...takes(...medicines), supplements: ['none'] })

/** What this runner must not do, reads on the card, and asks on the visit. */
function told(says: Answers) {
  const { assessment, planIds } = runner(says)
  const { first, rest } = warningsFor(assessment.plan)
  const card = cardFor(assessment, says)
  return {
    forbids: (['run-long', 'race'] as const).filter((deed) => assessment.plan.forbidden.has(deed)),
    planIds,
    cautions: [...first, ...rest].map(({ conflict }) => conflict),
    last: card.lines[2].say,
    beware: card.beware.join(' '),
    appointment: myAppointment(assessment, says),
    asks: myAppointment(assessment, says)
      ?.asks.map(({ say }) => say)
      .join(' '),
  }
}
const both = ['run-long', 'race']

describe('desmopressin', () => {
  it.each<readonly [string, Answers]>([
    [
      'drinking to thirst, on a run of 1 to 2 hours',
      { ...lateCalf, heat: 'mild', drinking: ['to-thirst'], ...takes('desmopressin') },
    ],
    ['after a race', on('desmopressin')],
    ['and much drunk', { ...on('desmopressin'), drinking: ['schedule'] }],
    ['in bed alone', { ...on('desmopressin'), when: ['in-bed'], sleep: 'most-weeks' }],
  ])('waits with long runs and races for whoever prescribed it: %s', (_, says) => {
    const { forbids, cautions, planIds } = told(says)
    expect(forbids).toEqual(both)
    expect(cautions).toContain('desmopressin-on-runs')
    expect(cautions).not.toContain('hyponatraemia-risk')
    for (const measure of ['long-run-progression', 'sweat-rate-test'] as const) expect(planIds).not.toContain(measure)
  })

  it('says so in the last line of the card, which leads to no longer run', () => {
    const { last, beware, appointment } = told(on('desmopressin'))
    expect(last).toBe('Leave it out until whoever prescribed your medicine has answered.')
    expect(beware).toMatch(/Desmopressin: no long run and no race/)
    expect(appointment).toMatchObject({ whom: 'prescriber', within: 'before-hard-runs' })
  })

  it.each<Medicines>([['antidepressant'], ['diuretic'], ['potassium-sparing'], ['antidepressant', 'diuretic']])(
    'with another that lowers sodium is for a call within days, and sodium measured: %s',
    (...others) => {
      for (const says of [
        on('desmopressin', ...others),
        { ...on('desmopressin', ...others), health: ['65-plus', 'medicines'] } as const,
      ]) {
        const { forbids, appointment, asks } = told(says)
        expect(runner(says).triage).toBe('see-doctor')
        expect(appointment?.within).toBe('days')
        expect(asks).toMatch(/sodium in my blood be tested/)
        expect(forbids).toEqual(both)
      }
    },
  )
})

describe('lithium that something moves', () => {
  it.each<readonly [string, Answers]>([
    ['hardly a drink on a long hot run', { drinking: ['hardly'], heat: 'hot-used' }],
    ['the same, and the weather not told', { drinking: ['hardly'], heat: 'not-sure' }],
    ['a salty drink', { drinking: ['salty-drink'] }],
    ['magnesium', { supplements: ['magnesium'] }],
    ['a water tablet', takes('lithium', 'diuretic')],
    ['ibuprofen on runs', takes('lithium', 'painkillers-on-runs')],
    ['ibuprofen on most days', takes('lithium', 'regular-painkiller')],
  ])('waits with long runs and races for the prescriber: %s', (_, more) => {
    const { forbids, cautions, planIds, appointment, last } = told({ ...on('lithium'), ...more })
    expect(forbids).toEqual(both)
    expect(cautions).toContain('lithium-moved')
    for (const measure of ['long-run-progression', 'pacing-plan'] as const) expect(planIds).not.toContain(measure)
    expect(appointment?.within).toBe('days')
    expect(last).toBe('Leave it out until whoever prescribed your medicine has answered.')
  })

  it('is not lithium alone, which has the call before it', () => {
    const { forbids, appointment } = told(on('lithium'))
    expect(forbids).toEqual([])
    expect(appointment?.within).toBe('before-hard-runs')
  })
})

it('leaves a race out of the heat for whoever must not run in it, unless it was cool', () => {
  for (const heat of ['hot', 'hot-used', 'hot-not-used', 'any-weather', 'not-sure', undefined] as const) {
    const { heat: _, ...untold } = on('lithium')
    expect([heat, told({ ...untold, ...(heat && { heat }) }).last]).toEqual([
      heat,
      expect.stringMatching(/^Not in heat\. /),
    ])
  }
  for (const heat of ['mild', 'cold'] as const)
    expect([heat, told({ ...on('lithium'), heat }).last]).toEqual([heat, expect.not.stringMatching(/heat/)])
})
