import { describe, expect, it } from 'vitest'
import { mergeBack } from '../../../src/state/copies/mergeBack'
import { takeAway } from '../../../src/state/records/takeAway'
import { fakeDevice, type Trouble } from '../../support/fakePort'

const sams = { 'uncramp.person.sam.visit': 'one', 'uncramp.person.sam.log': 'two', 'uncramp.person.sam.runs': 'three' }
const isSams = (key: string) => key in sams

describe('taking away what is kept of someone', () => {
  it.each<Trouble>(['listing', 'reading', 'removing'])(
    'leaves all of it where the device refuses %s, and says that nothing is gone',
    (trouble) => {
      const device = fakeDevice(sams)
      device.refuse(trouble)
      expect(takeAway(device.openTab(), isSams)).toBeUndefined()
      expect(Object.fromEntries(device.stored)).toEqual(sams)
    },
  )

  it('leaves all of it where the device refuses in the middle', () => {
    const device = fakeDevice(sams)
    device.refuseToRemove('uncramp.person.sam.runs')
    expect(takeAway(device.openTab(), isSams)).toBeUndefined()
    expect(Object.fromEntries(device.stored)).toEqual(sams)
  })

  it('holds what went before the device refused the rest and the way back, and does not pass for whole', () => {
    const device = fakeDevice(sams)
    const port = device.openTab()
    device.refuseToRemove('uncramp.person.sam.log')
    device.refuse('writing')
    const taken = takeAway(port, isSams)
    expect(taken?.whole).toBe(false)
    device.refuseNothing()
    expect(taken && mergeBack(port, taken.gone)).toBe(true)
    expect(Object.fromEntries(device.stored)).toEqual(sams)
  })
})
