import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createPreferences } from '../../src/state/preferences'
import { preferencesKey, visitKey } from '../../src/state/storagePort'
import { fakeDevice } from '../support/fakePort'

const onDevice = (text?: string) => fakeDevice(text === undefined ? {} : { [preferencesKey]: text })
const chosenOn = (text?: string) => {
  const { units, theme } = createPreferences(onDevice(text).openTab(), 'imperial').getState()
  return { units, theme }
}

describe('a runner’s preferences', () => {
  it('are what the device suggests, until something is chosen', () => {
    expect(chosenOn()).toEqual({ units: 'imperial', theme: 'auto' })
  })

  it('survive a reload, and choosing one leaves the other', () => {
    const device = fakeDevice()
    const before = createPreferences(device.openTab(), 'imperial')
    before.getState().choose({ units: 'metric' })
    before.getState().choose({ theme: 'dark' })
    expect(createPreferences(device.openTab(), 'imperial').getState()).toMatchObject({ units: 'metric', theme: 'dark' })
  })

  it.each(['', '{', 'null', '[]', '7', '{"units":"furlongs"}', '{"theme":7}'])(
    'fall back to the default when the record is damaged: %s',
    (text) => {
      expect(chosenOn(text)).toEqual({ units: 'imperial', theme: 'auto' })
    },
  )

  it('never fail on a stranger', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const { units, theme } = chosenOn(text)
        return ['metric', 'imperial'].includes(units) && ['auto', 'light', 'dark'].includes(theme)
      }),
    )
  })

  it('take one that is known and the default for the other', () => {
    expect(chosenOn('{"units":"metric"}')).toEqual({ units: 'metric', theme: 'auto' })
  })

  it('of which one is unknown lose only that one', () => {
    const { getState } = createPreferences(
      onDevice('{"theme":"pink","units":"metric","country":"NZ"}').openTab(),
      'imperial',
    )
    expect(getState()).toMatchObject({ theme: 'auto', units: 'metric', country: 'NZ' })
  })

  it('of which one is chosen keep the others as they stand, also those of a newer version', () => {
    const device = onDevice('{"theme":"sepia","units":"metric","country":"NZ","text":"big"}')
    createPreferences(device.openTab(), 'imperial').getState().choose({ country: 'JP' })
    expect(JSON.parse(device.stored.get(preferencesKey) ?? '')).toEqual({
      theme: 'sepia',
      units: 'metric',
      country: 'JP',
      text: 'big',
    })
  })

  it('that nobody chose are not written down as chosen', () => {
    const device = onDevice()
    createPreferences(device.openTab(), 'imperial').getState().choose({ theme: 'dark' })
    expect(createPreferences(device.openTab(), 'metric').getState().units).toBe('metric')
  })

  it('never stand written over unread', () => {
    const device = onDevice('{"units":"metric"}')
    const preferences = createPreferences(device.openTab(), 'imperial')
    device.refuse('reading')
    preferences.getState().choose({ theme: 'dark' })
    expect(preferences.getState().theme).toBe('dark')
    expect(device.stored.get(preferencesKey)).toBe('{"units":"metric"}')
  })

  it.each(['', '{', 'null', '[7]', '"words"'])('are written afresh where the record is damaged: %s', (text) => {
    const device = onDevice(text)
    createPreferences(device.openTab(), 'imperial').getState().choose({ theme: 'dark' })
    expect(device.stored.get(preferencesKey)).toBe('{"theme":"dark"}')
  })

  it.each(['', 'nz', 'New Zealand', 'N'.repeat(5000)])('hold a country only by its code: %s', (country) => {
    const text = JSON.stringify({ units: 'metric', country })
    expect(createPreferences(onDevice(text).openTab(), 'imperial').getState()).toMatchObject({
      units: 'metric',
      country: undefined,
    })
  })

  it('work for this visit where storage is refused', () => {
    const device = fakeDevice()
    device.refuse('reading', 'writing')
    const preferences = createPreferences(device.openTab(), 'imperial')
    preferences.getState().choose({ units: 'metric', theme: 'light' })
    expect(preferences.getState()).toMatchObject({ units: 'metric', theme: 'light' })
  })

  it('follow another tab, and only when it is they that changed', () => {
    const device = fakeDevice()
    const elsewhere = device.openTab()
    const mine = createPreferences(device.openTab(), 'imperial')
    elsewhere.write(preferencesKey, '{"units":"metric","theme":"dark"}')
    expect(mine.getState()).toMatchObject({ units: 'metric', theme: 'dark' })
    mine.setState({ theme: 'light' })
    elsewhere.write(visitKey, 'x')
    expect(mine.getState().theme).toBe('light')
    elsewhere.remove(preferencesKey)
    expect(mine.getState()).toMatchObject({ units: 'imperial', theme: 'auto' })
  })

  it('go back to what the device suggests after everything was deleted', () => {
    const preferences = createPreferences(onDevice('{"units":"metric","theme":"dark"}').openTab(), 'imperial')
    preferences.getState().reset()
    expect(preferences.getState()).toMatchObject({ units: 'imperial', theme: 'auto' })
  })
})
