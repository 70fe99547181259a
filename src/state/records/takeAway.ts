import type { StoragePort } from '../storagePort'
import { type Snapshot, snapshotOf } from './snapshot'
import { writeAll } from './writeAll'

/** What was taken away, for the way back: see `mergeBack`. Not `whole` if the device refused in the middle: then some of it still stands. */
export type Taken = { readonly gone: Snapshot; readonly whole: boolean }

/** Removes what stands under these keys, and hands it out for the way back. Undefined if the device refuses, and then nothing is gone. */
export function takeAway(port: StoragePort, isMeant: (key: string) => boolean): Taken | undefined {
  const gone = snapshotOf(port, isMeant)
  if (gone === undefined) return undefined
  const outcome = writeAll(port, new Map([...gone.keys()].map((key) => [key, null])))
  return outcome === 'unchanged' ? undefined : { gone, whole: outcome === 'done' }
}
