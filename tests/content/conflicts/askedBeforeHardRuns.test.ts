import { describe, expect, it } from 'vitest'
import { appointmentInBrief, leadOf } from '../../../src/content/appointment/appointmentWords'
import { careHeading } from '../../../src/content/careHeading'
import { assess } from '../../../src/content/model'
import { myAppointment } from '../../../src/content/myAppointment'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { has, lateCalf, takes } from '../../support/rareRunner'

const raced: Answers = {
  ...lateCalf,
  load: ['2-to-4h', 'race'],
  drinking: ['to-thirst'],
  heat: 'mild',
  sleep: 'never',
  supplements: ['none'],
}
const visitOf = (answers: Answers) => myAppointment(assess(answers), answers)

describe('a caution that keeps someone from hard or long runs until somebody has answered', () => {
  it.each<readonly [string, Answers, string]>([
    ['a -gliflozin', takes('sglt2'), 'diabetes-team'],
    ['insulin', takes('insulin'), 'diabetes-team'],
    ['gliclazide', takes('sulfonylurea'), 'diabetes-team'],
    [
      'diabetes and insulin',
      { ...takes('insulin'), ...has('diabetes'), health: ['40-64', 'medicines', 'condition'] },
      'diabetes-team',
    ],
    ['a limit for drinking, in heat', { ...has('fluid-limit'), heat: 'hot' }, 'doctor'],
    ['the same, and the weather not told', { ...has('fluid-limit'), heat: 'not-sure' }, 'doctor'],
    ['the same, and a heavy sweat', { ...has('fluid-limit'), drinking: ['to-thirst', 'heavy-sweat'] }, 'doctor'],
    ['cirrhosis, in heat', { ...has('cirrhosis'), heat: 'hot-used' }, 'doctor'],
    ['weak kidneys, in heat', { ...has('kidney'), heat: 'hot-used' }, 'doctor'],
    ['another condition', has('other'), 'doctor'],
    ['a condition that is not sure', has('not-sure'), 'doctor'],
    ['sickle cell', { ...has('sickle'), 'sickle-signs': 'never' }, 'doctor'],
    ['little feeling in the feet', has('less-feeling-in-feet'), 'doctor'],
  ])('puts the call before them, and into the heading: %s', (_, more, whom) => {
    const says: Answers = { ...raced, ...more }
    const assessment = assess(says)
    expect(visitOf(says)).toMatchObject({ measure: 'medical-check', whom, within: 'before-hard-runs' })
    expect(careHeading(assessment, says)).not.toBe('You can start by yourself')
    expect(careHeading(assessment, says)).toMatch(/ask your |^Ask your /)
  })

  it('alarms nobody whose limit meets no heat and no heavy sweat', () => {
    for (const condition of ['fluid-limit', 'kidney', 'diabetes', 'thyroid'] as const)
      expect(visitOf({ ...raced, ...has(condition) })?.within).toBe('next-visit')
    expect(visitOf({ ...raced, ...takes('metformin') })).toBeUndefined()
  })

  it('asks the diabetes team how to eat and test, and about the tablet', () => {
    const asked = (answers: Answers) =>
      visitOf(answers)
        ?.asks.map(({ say }) => say)
        .join(' ')
    expect(asked({ ...raced, ...takes('insulin') })).toMatch(/eating, drinking, testing and my diabetes medicine/)
    expect(asked({ ...raced, ...takes('sglt2') })).toMatch(/pause/)
  })

  it('names the heart or kidney team where the tablet is for them', () => {
    const forKidneys: Answers = { ...raced, ...takes('sglt2'), health: ['40-64', 'medicines', 'condition'] }
    for (const condition of ['heart-failure', 'kidney', 'dialysis'] as const)
      expect(visitOf({ ...forKidneys, conditions: [condition] })?.whom).not.toBe('diabetes-team')
  })
})

describe('a sign more, beside a call before hard runs', () => {
  it.each<readonly [string, Answers]>([
    ['insulin, and cramps on most nights', { ...takes('insulin'), sleep: 'most-weeks', when: ['in-bed', 'last-part'] }],
    [
      'a -gliflozin at 65, and new cramps at rest',
      { ...takes('sglt2'), health: ['65-plus', 'medicines'], when: ['at-rest'] },
    ],
    ['lithium and ibuprofen', takes('lithium', 'painkillers-on-runs')],
  ])('brings a day, and takes the hard runs from nobody: %s', (_, more) => {
    const says: Answers = { ...raced, 'rest-signs': ['none'], ...more }
    const appointment = visitOf(says)
    if (appointment === undefined) throw new Error('There is something to ask.')
    expect(['days', 'two-weeks', 'weeks']).toContain(appointment.within)
    expect(leadOf(appointment)).toMatch(/, and before you run hard, long or in heat again\.$/)
    expect(appointmentInBrief(appointment)).toMatch(/, before hard, long or hot runs\. Ask about /)
  })

  it('is not said to whoever must run neither hard nor long', () => {
    const says: Answers = { ...raced, ...has('heart-disease'), sleep: 'most-weeks', when: ['in-bed', 'last-part'] }
    const appointment = visitOf(says)
    expect(appointment && leadOf(appointment)).not.toMatch(/before you run/)
  })
})
