import { describe, expect, it } from 'vitest'
import { daysAfter } from '../../../src/domain/programme/calendarDate'
import { longRunNotes } from '../../../src/domain/programme/longRunNotes'
import { monday, programmeFor, programmeOf, wish } from '../../support/wishes'

const notes = (...wish: Parameters<typeof programmeOf>) => longRunNotes(programmeOf(...wish)).map(({ is }) => is)

describe('what is said of the long runs', () => {
  it('names the bigger steps on the way back from a race, and no others', () => {
    const pastRace = { date: '2027-02-28', km: 42.2 }
    expect(notes({ pastRace, longestKm: 26 })).toEqual(['way-back'])
    expect(notes()).toEqual([])
  })

  it('says when the weeks cannot lead far enough for the race', () => {
    const race = { date: '2027-04-18', km: 42.2 }
    expect(notes({ race, longestKm: 12 })).toEqual(['far-from-race'])
    expect(notes({ race, longestKm: 24 })).toEqual([])
  })

  it('sends no one to a shorter race whose last weeks only rest them', () => {
    const soon = { days: ['wed'], pastRace: { date: daysAfter(monday, -1), km: 10 } } as const
    const race = { date: daysAfter(monday, 9), km: 21.1 }
    expect(notes({ ...soon, race, longestKm: 18 })).toEqual(['rest-before-race'])
    expect(notes({ ...soon, race, longestKm: 5 })).toEqual(['too-far'])
  })

  it('says that a race is too far where no long run was taken on, or none may be', () => {
    const race = { date: '2027-04-18', km: 42.2 }
    expect(notes({ race, longestKm: 12, chosen: ['calf-strengthening'] })).toEqual(['too-far-now'])
    expect(notes({ race, longestKm: 24, chosen: ['calf-strengthening'] })).toEqual([])
  })

  it('asks for a race no further than the longest run of whoever must not run longer, and did not say how far that is', () => {
    const forbidden = new Set(['run-long'] as const)
    const { longestKm: _, ...untold } = wish({ race: { date: '2027-04-18', km: 10 }, forbidden })
    expect(longRunNotes(programmeFor(untold)).map(({ is }) => is)).toEqual(['no-further'])
  })

  it('has nothing to say where no long run was taken on', () => {
    expect(notes({ chosen: ['calf-strengthening'] })).toEqual([])
  })
})
