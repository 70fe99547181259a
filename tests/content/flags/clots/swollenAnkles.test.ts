import { describe, expect, it } from 'vitest'
import { leadOf } from '../../../../src/content/appointment/appointmentWords'
import { assess } from '../../../../src/content/model'
import { myAppointment } from '../../../../src/content/myAppointment'
import { redFlags } from '../../../../src/content/redFlags'
import type { Answers } from '../../../../src/domain/questionnaire/questionnaire'
import { runner } from '../../../support/runner'

const inBed: Answers = {
  'signs-now': ['none'],
  where: ['calf', 'either-leg'],
  feel: ['locks'],
  when: ['in-bed'],
  'rest-signs': ['both-ankles'],
  sleep: 'now-and-then',
}

const question = 'My ankles swell: is it my heart or kidneys?'

const overloaded: readonly (readonly [string, Answers])[] = [
  ...(['heart-failure', 'heart-disease', 'kidney', 'dialysis', 'cirrhosis'] as const).map(
    (one) => [one, { ...inBed, health: ['65-plus', 'condition'], conditions: [one] }] as const,
  ),
  [
    'a daily painkiller',
    {
      ...inBed,
      health: ['65-plus', 'medicines'],
      medicines: ['regular-painkiller'],
      'medicine-signs': ['none'],
    },
  ],
  [
    'heart failure, and heavier after a run',
    {
      ...inBed,
      'rest-signs': ['none'],
      health: ['65-plus', 'condition'],
      conditions: ['heart-failure'],
      drinking: ['heavier-or-puffy'],
    },
  ],
]

describe('water that a heart, kidneys or a liver leave behind', () => {
  it.each(overloaded)('%s: a call today or tomorrow, headed by it, and no running', (_, says) => {
    const { triage, flags, assessment } = runner(says)
    expect([triage, flags[0]]).toEqual(['see-doctor', 'water-kept-back'])
    expect(assessment.plan.forbidden.has('run')).toBe(true)
    const appointment = myAppointment(assess(says), says)
    expect(appointment?.within).toBe('two-days')
    if (appointment)
      expect(leadOf(appointment)).toMatch(
        /(?:heart or kidney team, or your doctor|your doctor.s practice), to be seen within a day or two/,
      )
  })

  it('says when it is for today, and when for an ambulance', () => {
    const told = redFlags['water-kept-back'].actions.join(' ')
    expect(told).toMatch(/today or tomorrow/)
    expect(told).toMatch(/more pillows.*today/)
    expect(told).toMatch(/breathless at rest.*emergency number/i)
  })

  it('asks about heart and kidneys for everyone whose ankles swell', () => {
    for (const says of [
      { ...inBed, health: ['18-39', 'well'] } as Answers,
      ...overloaded.slice(0, -1).map(([, one]) => one),
    ])
      expect(myAppointment(assess(says), says)?.asks.map(({ say }) => say)).toContain(question)
  })

  it('leaves swollen ankles alone, and heart failure alone, as they were', () => {
    expect(runner({ ...inBed, health: ['18-39', 'well'] }).flags).not.toContain('water-kept-back')
    const heart: Answers = {
      ...inBed,
      'rest-signs': ['none'],
      health: ['65-plus', 'condition'],
      conditions: ['heart-failure'],
    }
    expect(runner(heart).flags).not.toContain('water-kept-back')
  })
})
