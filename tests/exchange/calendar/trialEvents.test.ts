import { expect, it } from 'vitest'
import { daysBetween } from '../../../src/domain/programme/calendarDate'
import { armOn } from '../../../src/domain/trial/armOn'
import type { Trial } from '../../../src/domain/trial/trial'
import { trialEvents } from '../../../src/exchange/calendar/trialEvents'

const trial: Trial = {
  measure: 'dynamic-warm-up',
  rule: 'by-day',
  counts: 'run',
  start: '2026-11-01',
  seed: 3,
  most: 90,
}

it('has an entry on each day from today on that was drawn with the measure, and on no other', () => {
  const events = trialEvents(trial, 'a', '2026-11-25')
  expect(events.every(({ date }) => date >= '2026-11-25' && armOn(trial, date))).toBe(true)
  expect(events.length).toBeGreaterThan(30)
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
})

it('has one entry for each block of two weeks, the present one included', () => {
  const events = trialEvents({ ...trial, measure: 'compression-after-run', rule: 'by-block' }, 'a', '2026-11-25')
  expect(events[0]?.date).toBe('2026-11-15')
  expect(events.every(({ date }) => daysBetween(trial.start, date) % 14 === 0)).toBe(true)
})
