import { expect, it } from 'vitest'
import { mergeBack } from '../../../src/state/copies/mergeBack'
import { visitText } from '../../../src/state/savedVisit'
import { visitKey } from '../../../src/state/storagePort'
import { fakeDevice } from '../../support/fakePort'

const fresh = visitText({ id: 'fresh', rules: 'r', answers: { heat: 'cold' }, stamps: {} })

it('keeps aside a damaged record that cannot be put together with what was said since', () => {
  const device = fakeDevice({ [visitKey]: fresh })
  expect(mergeBack(device.openTab(), new Map([[visitKey, '{"half a rec']]))).toBe(true)
  expect(device.stored.get(visitKey)).toBe(fresh)
  expect([...device.stored.values()]).toContain('{"half a rec')
})

it('never writes over what it cannot read', () => {
  const device = fakeDevice({ [visitKey]: '{"format":99,"id":"later"}' })
  expect(mergeBack(device.openTab(), new Map([[visitKey, fresh]]))).toBe(true)
  expect(device.stored.get(visitKey)).toBe('{"format":99,"id":"later"}')
  expect([...device.stored.values()]).toContain(fresh)
})

it('leaves as it is what still stands, damaged or not', () => {
  const device = fakeDevice({ [visitKey]: 'damaged' })
  expect(mergeBack(device.openTab(), new Map([[visitKey, 'damaged']]))).toBe(true)
  expect([...device.stored]).toEqual([[visitKey, 'damaged']])
})
