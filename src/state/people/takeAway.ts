import type { StoragePort } from '../storagePort'

/** Records as they stood under their keys. */
export type Snapshot = ReadonlyMap<string, string>

/** What stands under these keys. Empty where storage cannot be read. */
export function snapshotOf(port: StoragePort, isMeant: (key: string) => boolean): Snapshot {
  try {
    return new Map(
      port
        .keys()
        .filter(isMeant)
        .map((key) => [key, port.read(key) ?? '']),
    )
  } catch {
    return new Map()
  }
}

/** Removes what stands under these keys, and hands it out for the way back. */
export function takeAway(port: StoragePort, isMeant: (key: string) => boolean): Snapshot {
  const gone = snapshotOf(port, isMeant)
  for (const key of gone.keys()) port.remove(key)
  return gone
}
