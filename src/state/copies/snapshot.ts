import type { StoragePort } from '../storagePort'

/** Records as they stood at one moment, word for word, by key. */
export type Snapshot = ReadonlyMap<string, string>

/** What stands under these keys. Nothing from a device that refuses to tell. */
export function snapshotOf(port: StoragePort, isMeant: (key: string) => boolean): Snapshot {
  try {
    return new Map(
      port
        .keys()
        .filter(isMeant)
        .flatMap((key) => {
          const text = port.read(key)
          return text === null ? [] : [[key, text] as const]
        }),
    )
  } catch {
    return new Map()
  }
}
