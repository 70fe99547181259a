import { ownPrefix, type StoragePort } from '../storagePort'
import { type Snapshot, snapshotOf } from './snapshot'

const isOurs = (key: string): boolean => key.startsWith(ownPrefix)

/** All that this app keeps on the device, as it stands. */
export const wholeOf = (port: StoragePort): Snapshot => snapshotOf(port, isOurs)

/** Makes all of it as it was: what has come since goes, what has changed is put back. False if the device refuses. */
export function restoreExactly(port: StoragePort, then: Snapshot): boolean {
  try {
    for (const key of wholeOf(port).keys()) if (!then.has(key)) port.remove(key)
    for (const [key, text] of then) if (port.read(key) !== text) port.write(key, text)
    return true
  } catch {
    return false
  }
}
