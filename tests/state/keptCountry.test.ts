import { describe, expect, it } from 'vitest'
import { keptCountry } from '../../src/state/keptCountry'
import { createPreferences } from '../../src/state/preferences'
import { preferencesKey } from '../../src/state/storagePort'
import { fakeDevice } from '../support/fakePort'

describe('the country of the emergency number', () => {
  it('is the same in the app and on the page for a cramp now, whichever chose it', () => {
    const device = fakeDevice()
    const app = createPreferences(device.openTab(), 'metric')
    app.getState().choose({ theme: 'dark' })
    keptCountry(device.openTab()).keep('NZ')
    expect(app.getState()).toMatchObject({ country: 'NZ', theme: 'dark' })
    app.getState().choose({ country: 'JP' })
    expect(keptCountry(device.openTab()).read()).toBe('JP')
  })

  it.each([
    '',
    '{',
    'null',
    '[]',
    '7',
    '{"country":7}',
    '{"country":""}',
    '{"country":"nz"}',
    '{"country":"New Zealand"}',
  ])('is unknown in the record %s', (text) => {
    const port = fakeDevice({ [preferencesKey]: text }).openTab()
    expect(keptCountry(port).read()).toBeUndefined()
    expect(createPreferences(port, 'metric').getState().country).toBeUndefined()
  })

  it('can be taken back', () => {
    const port = fakeDevice().openTab()
    keptCountry(port).keep('NZ')
    keptCountry(port).keep('')
    expect(keptCountry(port).read()).toBeUndefined()
  })

  it('troubles nobody where storage is refused', () => {
    const device = fakeDevice()
    device.refuse('reading', 'writing')
    const kept = keptCountry(device.openTab())
    kept.keep('NZ')
    expect(kept.read()).toBeUndefined()
  })
})
