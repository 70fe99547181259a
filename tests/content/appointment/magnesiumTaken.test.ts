import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/content/model'
import { myAppointment } from '../../../src/content/myAppointment'
import { type Answers, shapeOf } from '../../../src/domain/questionnaire/questionnaire'
import { finished } from '../../support/finished'

const inBed: Answers = {
  'signs-now': ['none'],
  where: ['calf', 'either-leg'],
  feel: ['locks'],
  when: ['in-bed'],
  history: 'months',
  sleep: 'most-weeks',
  health: ['40-64', 'medicines'],
  supplements: ['magnesium'],
}

const taking = shapeOf('medicines').answers.map((one) => [one, { ...inBed, medicines: [one] } as Answers] as const)
const having = shapeOf('conditions').answers.map(
  (one) =>
    [
      one,
      { ...inBed, health: ['40-64', 'medicines', 'condition'], medicines: ['none'], conditions: [one] } as Answers,
    ] as const,
)

describe('whoever takes magnesium and must take none unless somebody agrees', () => {
  const forbidden = [...taking, ...having].filter(([, answers]) =>
    assess(finished(answers)).plan.forbidden.has('take-magnesium'),
  )

  it('is met with many medicines and conditions', () => {
    expect(forbidden.length).toBeGreaterThan(10)
  })

  it.each(forbidden)('asks about it: %s', (_, answers) => {
    const full = finished(answers)
    const appointment = myAppointment(assess(full), full)
    // Who must be seen at once has no appointment.
    if (appointment === undefined) return expect(assess(full).plan.items).toEqual([])
    expect(appointment.asks.map(({ say }) => say).join(' ')).toContain('magnesium')
  })
})

it('nobody who takes none is asked about it as if they did', () => {
  const full = finished({ ...inBed, supplements: ['none'], medicines: ['ace-or-arb'] })
  expect(
    myAppointment(assess(full), full)
      ?.asks.map(({ say }) => say)
      .join(' '),
  ).not.toContain('I take magnesium')
})
