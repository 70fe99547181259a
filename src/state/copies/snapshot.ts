import { ownPrefix, type StoragePort } from '../storagePort'

/** All that this app keeps on the device at one moment, word for word, by key. */
export type Snapshot = ReadonlyMap<string, string>

/** Everything as it stands; nothing from a device that refuses to tell. */
export function snapshotOf(port: StoragePort): Snapshot {
  try {
    return new Map(
      port
        .keys()
        .filter((key) => key.startsWith(ownPrefix))
        .flatMap((key) => {
          const text = port.read(key)
          return text === null ? [] : [[key, text] as const]
        }),
    )
  } catch {
    return new Map()
  }
}

/** Makes it as it was: what has come since goes, what has changed is put back. False if the device refuses. */
export function putBack(port: StoragePort, then: Snapshot): boolean {
  try {
    for (const key of snapshotOf(port).keys()) if (!then.has(key)) port.remove(key)
    for (const [key, text] of then) if (port.read(key) !== text) port.write(key, text)
    return true
  } catch {
    return false
  }
}
