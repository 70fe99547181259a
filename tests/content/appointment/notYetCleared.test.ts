import { expect, it } from 'vitest'
import { myAppointment } from '../../../src/content/myAppointment'
import { cardFor } from '../../../src/content/tomorrow/cardFor'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { anyRunner, forMany } from '../../support/arbitraryRunners'
import { runner } from '../../support/runner'
import { runners } from '../../support/runners'

it('asks when to run again, in the next days, while nobody has looked at a heat stroke', () => {
  const says: Answers = {
    ...runners.lateInTheRace,
    health: ['18-39', 'earlier-sign'],
    'signs-before': ['heat-illness-earlier'],
  }
  const { assessment } = runner(says)
  const appointment = myAppointment(assessment, says)
  expect(appointment?.within).toBe('days')
  expect(appointment?.asks.map(({ say }) => say)).toContain('When may I run again, and how do I begin?')
  expect(JSON.stringify(cardFor(assessment, says).lines)).not.toMatch(/before you run hard/)
})

it('asks before anything hard once a doctor has checked all of it', () => {
  const says: Answers = {
    ...runners.lateInTheRace,
    health: ['18-39', 'earlier-sign'],
    'signs-before': ['heat-illness-earlier', 'all-checked'],
  }
  const appointment = myAppointment(runner(says).assessment, says)
  expect(appointment?.within).toBe('before-hard-runs')
  expect(appointment?.asks.map(({ say }) => say)).toContain('May I run hard, long or in heat again?')
})

it('never reads as leave to run easily where no run is allowed', () => {
  forMany(anyRunner, (answers) => {
    const { assessment } = runner(answers)
    const { forbidden } = assessment.plan
    expect([myAppointment(assessment, answers)?.within, forbidden.has('run')]).not.toEqual(['before-hard-runs', true])
  })
})
