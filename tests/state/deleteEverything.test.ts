import { describe, expect, it } from 'vitest'
import { firstPerson, keyOf, preferencesKey, visitKey } from '../../src/state/storagePort'
import { createVisit } from '../../src/state/visit'
import { visitWorld } from '../support/visitWorld'

describe('deleting everything', () => {
  it('removes all that the app ever stored, and nothing of anyone else', () => {
    const { device, openRecords } = visitWorld({
      [preferencesKey]: '{"units":"imperial"}',
      [keyOf(firstPerson, 'set-aside.1')]: 'old',
      'uncramp.something-later': 'x',
      'other-app': 'stays',
      uncramped: 'stays too',
    })
    const records = openRecords()
    const visit = createVisit(records, 'r')
    visit.getState().answer('heat', 'mild')
    expect(device.stored.has(visitKey)).toBe(true)
    expect(records.deleteEverything()).toBe(true)
    expect([...device.stored.keys()].toSorted()).toEqual(['other-app', 'uncramped'])
    expect(visit.getState()).toMatchObject({ answers: {}, stamps: {}, notice: undefined })
  })

  it('leaves nothing to find after a reload', () => {
    const { open, openRecords } = visitWorld({ [visitKey]: 'damaged' })
    openRecords().deleteEverything()
    expect(open().getState()).toMatchObject({ answers: {}, notice: undefined })
  })

  it('lets the runner begin anew in the same tab', () => {
    const { open, openRecords } = visitWorld({ [visitKey]: '{"format":99}' })
    const records = openRecords()
    const visit = createVisit(records, 'r')
    records.deleteEverything()
    visit.getState().answer('heat', 'mild')
    expect(open().getState().answers).toEqual({ heat: 'mild' })
  })

  it('does not fail where storage is refused', () => {
    const { device, openRecords } = visitWorld()
    device.refuse('reading', 'writing', 'removing', 'listing')
    const records = openRecords()
    const visit = createVisit(records, 'r')
    visit.getState().answer('heat', 'mild')
    expect(records.deleteEverything()).toBe(false)
    expect(visit.getState().answers).toEqual({})
  })

  it('says whether it worked, and removes what it can', () => {
    const { device, openRecords } = visitWorld({ 'uncramp.one': 'x', 'uncramp.two': 'y' })
    const records = openRecords()
    device.refuseToRemove('uncramp.one')
    expect(records.deleteEverything()).toBe(false)
    expect([...device.stored.keys()]).toEqual(['uncramp.one'])
    device.refuseNothing()
    expect(records.deleteEverything()).toBe(true)
    expect(device.stored.size).toBe(0)
  })
})
