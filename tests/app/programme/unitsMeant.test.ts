import { describe, expect, it } from 'vitest'
import { unitsMeant } from '../../../src/app/programme/unitsMeant'

const typed = (other: Partial<Parameters<typeof unitsMeant>[0]>) => ({
  longest: '',
  raceLength: '',
  pastLength: '',
  ...other,
})

describe('which units may have been meant', () => {
  it.each([
    ['42.2', 'imperial', 'metric'],
    ['21.1', 'imperial', 'metric'],
    ['26.2', 'metric', 'imperial'],
    ['13.1', 'metric', 'imperial'],
    ['26.2', 'imperial', undefined],
    ['42.2', 'metric', undefined],
    ['10', 'imperial', undefined],
    ['10', 'metric', undefined],
    ['33', 'metric', undefined],
    ['far', 'metric', undefined],
  ] as const)('a race of %s in %s: %s', (length, units, meant) => {
    expect(unitsMeant(typed({ raceLength: length }), units)).toBe(meant)
    expect(unitsMeant(typed({ pastLength: length }), units)).toBe(meant)
  })

  it('a training run longer than the race, which would be shorter in km', () => {
    expect(unitsMeant(typed({ longest: '28', raceLength: '26.2' }), 'imperial')).toBe('metric')
    expect(unitsMeant(typed({ longest: '15', raceLength: '10' }), 'metric')).toBeUndefined()
    expect(unitsMeant(typed({ longest: '28' }), 'imperial')).toBeUndefined()
  })
})
