import type { StoragePort } from '../storagePort'
import { mergeBack } from './mergeBack'
import { type Snapshot, snapshotOf } from './snapshot'

/** Removes what stands under these keys, and hands it out for the way back. Undefined if the device refuses, and then nothing is gone. */
export function takeAway(port: StoragePort, isMeant: (key: string) => boolean): Snapshot | undefined {
  const meant = snapshotOf(port, isMeant)
  const gone = new Map<string, string>()
  try {
    for (const [key, text] of meant) {
      port.remove(key)
      gone.set(key, text)
    }
    return gone
  } catch {
    mergeBack(port, gone)
    return undefined
  }
}
