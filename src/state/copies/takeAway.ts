import type { StoragePort } from '../storagePort'
import { type Snapshot, snapshotOf } from './snapshot'

/** Removes what stands under these keys, and hands it out for the way back. */
export function takeAway(port: StoragePort, isMeant: (key: string) => boolean): Snapshot {
  const gone = snapshotOf(port, isMeant)
  for (const key of gone.keys()) port.remove(key)
  return gone
}
