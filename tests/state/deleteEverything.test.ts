import { describe, expect, it } from 'vitest'
import { preferencesKey, setAsidePrefix, visitKey } from '../../src/state/storagePort'
import { visitWorld } from '../support/visitWorld'

describe('deleting everything', () => {
  it('removes all that the app ever stored, and nothing of anyone else', () => {
    const { device, open } = visitWorld({
      [preferencesKey]: '{"units":"imperial"}',
      [`${setAsidePrefix}1`]: 'old',
      'uncramp.something-later': 'x',
      'other-app': 'stays',
      uncramped: 'stays too',
    })
    const visit = open()
    visit.getState().answer('heat', 'mild')
    expect(device.stored.has(visitKey)).toBe(true)
    visit.getState().deleteEverything()
    expect([...device.stored.keys()].toSorted()).toEqual(['other-app', 'uncramped'])
    expect(visit.getState()).toMatchObject({ answers: {}, stamps: {}, notice: undefined })
  })

  it('leaves nothing to find after a reload', () => {
    const { open } = visitWorld({ [visitKey]: 'damaged' })
    open().getState().deleteEverything()
    expect(open().getState()).toMatchObject({ answers: {}, notice: undefined })
  })

  it('lets the runner begin anew in the same tab', () => {
    const { open } = visitWorld({ [visitKey]: '{"format":9}' })
    const visit = open()
    visit.getState().deleteEverything()
    visit.getState().answer('heat', 'mild')
    expect(open().getState().answers).toEqual({ heat: 'mild' })
  })

  it('does not fail where storage is refused', () => {
    const { device, open } = visitWorld()
    device.refuse('reading', 'writing', 'removing', 'listing')
    const visit = open()
    visit.getState().answer('heat', 'mild')
    visit.getState().deleteEverything()
    expect(visit.getState().answers).toEqual({})
  })
})
