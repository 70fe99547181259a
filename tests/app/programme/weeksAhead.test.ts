import { expect, it } from 'vitest'
import { weeksAhead } from '../../../src/app/programme/weeksAhead'
import { daysAfter } from '../../../src/domain/programme/calendarDate'
import { monday, programmeOf } from '../../support/wishes'

it('tells the rest from the weeks that come after it', () => {
  expect(weeksAhead(programmeOf())).toBe('Six weeks')
  expect(weeksAhead(programmeOf({ pastRace: { date: monday, km: 42.2 } }))).toBe(
    'Two weeks to recover from your race, then six weeks',
  )
  expect(weeksAhead(programmeOf({ pastRace: { date: monday, km: 10 } }))).toBe(
    'One week to recover from your race, then six weeks',
  )
})

it('counts the weeks up to a race to come', () => {
  const race = { date: daysAfter(monday, 55), km: 10 }
  expect(weeksAhead(programmeOf({ race }))).toBe('Eight weeks up to your next race')
  expect(weeksAhead(programmeOf({ race, pastRace: { date: monday } }))).toBe(
    'Two weeks to recover from your race, then six weeks up to your next race',
  )
})
