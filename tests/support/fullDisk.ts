import type { StoragePort } from '../../src/state/storagePort'
import type { FakeDevice } from './fakePort'

/** A tab of a device that holds no more than this many characters, keys included. */
export const fullDisk = (device: FakeDevice, tab: StoragePort, room: () => number): StoragePort => ({
  ...tab,
  write(key, text) {
    const after = new Map(device.stored).set(key, text)
    if (charactersOn(after) > room()) throw new DOMException('full', 'QuotaExceededError')
    tab.write(key, text)
  },
})

/** What is stored takes so many characters. */
export const charactersOn = (stored: ReadonlyMap<string, string>): number =>
  [...stored].reduce((sum, [key, text]) => sum + key.length + text.length, 0)
