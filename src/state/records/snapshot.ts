import { ownPrefix, type StoragePort } from '../storagePort'

/** Records as they stood at one moment, word for word, by key. */
export type Snapshot = ReadonlyMap<string, string>

/** What stands under these keys. Undefined from a device that refuses to tell: that is not the same as nothing. */
export function snapshotOf(port: StoragePort, isMeant: (key: string) => boolean): Snapshot | undefined {
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
    return undefined
  }
}

/** All that this app keeps on the device, as it stands. Undefined if the device refuses to tell. */
export const wholeOf = (port: StoragePort): Snapshot | undefined => snapshotOf(port, (key) => key.startsWith(ownPrefix))
