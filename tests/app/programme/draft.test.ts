import { describe, expect, it } from 'vitest'
import { type Draft, faultsIn, kmOf, setUpOf, typed } from '../../../src/app/programme/draft'

const draft: Draft = {
  chosen: ['calf-strengthening'],
  days: ['mon'],
  cues: {},
  barrier: undefined,
  longest: '',
  raceDate: '',
  raceLength: '',
  pastDate: '',
  pastLength: '',
}
const today = '2027-03-01'

describe('a set-up that is filled in', () => {
  it('reads distances as they are typed anywhere', () => {
    expect(['12', '12.5', '12,5', ' 12 '].map((text) => kmOf(text, 'metric'))).toEqual([12, 12.5, 12.5, 12])
    expect(kmOf('10', 'imperial')).toBe(16.09)
    expect(typed(16.09, 'imperial')).toBe('10')
    expect(kmOf('', 'metric')).toBeUndefined()
  })

  it.each(['abc', '-3', '0', '1e3', '99999', '12..5'])('says that %s is no distance, beside the field', (longest) => {
    expect(faultsIn({ ...draft, longest }, today, 'metric')).toHaveProperty('longest')
  })

  it('asks for something to do and for a day', () => {
    expect(Object.keys(faultsIn({ ...draft, chosen: [], days: [] }, today, 'metric'))).toEqual(['chosen', 'days'])
  })

  it('takes a race only if it is still to come, and one that is over only if it is over', () => {
    expect(faultsIn({ ...draft, raceDate: '2027-02-01' }, today, 'metric')).toHaveProperty('raceDate')
    expect(faultsIn({ ...draft, pastDate: '2027-04-01' }, today, 'metric')).toHaveProperty('pastDate')
    const race = { raceDate: '2027-04-01', raceLength: '10' }
    expect(faultsIn({ ...draft, ...race, pastDate: today }, today, 'metric')).toEqual({})
  })

  it('asks how far a race to come is, so that no long run grows past it', () => {
    expect(faultsIn({ ...draft, raceDate: '2027-04-01' }, today, 'metric')).toHaveProperty('raceLength')
  })

  it('is kept in km, whatever it was typed in, and without what was left empty', () => {
    const kept = setUpOf({ ...draft, longest: '10', raceDate: '2027-04-01' }, today, 'imperial')
    expect(kept).toMatchObject({ longestKm: 16.09, race: { date: '2027-04-01' } })
    expect(kept).not.toHaveProperty('pastRace')
    expect(kept).not.toHaveProperty('barrier')
  })
})
