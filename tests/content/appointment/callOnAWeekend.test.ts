import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/content/model'
import { myAppointment } from '../../../src/content/myAppointment'
import { actions } from '../../../src/content/programme/actions'
import { makeProgrammeFor } from '../../../src/content/programme/makeProgramme'
import { cardFor } from '../../../src/content/tomorrow/cardFor'
import { isUrgent } from '../../../src/domain/flags/screenRedFlags'
import type { Weekday } from '../../../src/domain/programme/weekdays'
import { wishFor } from '../../../src/domain/programme/wishFor'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { anyRunner, forMany } from '../../support/arbitraryRunners'

const heart: Answers = {
  'signs-now': ['none'],
  where: ['calf', 'either-leg'],
  feel: ['locks'],
  when: ['last-part'],
  load: ['1-to-2h'],
  health: ['40-64', 'condition'],
  conditions: ['heart-disease'],
}
const cardOn = (answers: Answers, tomorrowIs?: Weekday) =>
  cardFor(assess(answers), answers, tomorrowIs && { tomorrowIs })

describe('a call', () => {
  it.each(['sat', 'sun'] as const)('waits for a day on which somebody answers, where tomorrow is a %s', (day) => {
    const [call] = cardOn(heart, day).lines
    expect(call).toMatchObject({ heading: 'On the next working day', measure: 'medical-check' })
    expect(call.say).toBe(cardOn(heart).lines[0].say)
  })

  it.each(['mon', 'fri', undefined] as const)('is made tomorrow on any other day: %s', (day) => {
    expect(cardOn(heart, day).lines[0]).toMatchObject({ heading: 'Tomorrow', measure: 'medical-check' })
  })

  it('to a pharmacist waits for no Saturday, and what is due today for nothing', () => {
    const seen = new Set<string>()
    forMany(
      anyRunner,
      (answers) => {
        const appointment = myAppointment(assess(answers), answers)
        const call = cardOn(answers, 'sat').lines.find(({ measure }) => measure === appointment?.measure)
        if (appointment === undefined || call?.moment !== 'tomorrow') return
        const { whom, within } = appointment
        seen.add(within)
        if (within === 'today') expect(call.heading).toBe('Today')
        else if (whom === 'pharmacist') expect(call.heading).toBe('Tomorrow')
        else if (within === 'two-days') {
          expect(call.heading).toBe('Tomorrow')
          expect(call.say).toContain('Closed? An urgent medical line.')
        } else expect(call.heading).toBe('On the next working day')
      },
      400,
    )
    expect([...seen]).toEqual(expect.arrayContaining(['today', 'two-days', 'days']))
  })

  it('stands in the weeks on the day on which the card has it made', () => {
    const start = '2026-11-28'
    forMany(
      anyRunner,
      (answers) => {
        const assessment = assess(answers)
        const appointment = myAppointment(assessment, answers)
        if (appointment === undefined || isUrgent(assessment.triage)) return false
        const wish = wishFor(assessment, answers, { start, days: ['tue'], chosen: [appointment.measure] }, actions)
        const [call] = makeProgrammeFor(answers)(wish).weeks.flatMap(({ sessions }) => sessions)
        if (call?.kind !== 'once') return false
        const waits = appointment.within !== 'today' && appointment.within !== 'two-days'
        expect(call.date).toBe(waits && appointment.whom !== 'pharmacist' ? '2026-11-30' : start)
        return true
      },
      200,
    )
  })

  it('says in the weeks, too, that it may wait for a working day', () => {
    expect(actions['medical-check'].say).toMatch(/Closed\? If it can wait, on the next working day\.$/)
  })
})
