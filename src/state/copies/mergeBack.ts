import { readKey } from '../records/keys'
import { kinds } from '../records/kinds'
import type { StoragePort } from '../storagePort'
import type { Snapshot } from './snapshot'

/** Puts records back that were taken away. What was kept in their place meanwhile stays, both in one. False if the device refuses. */
export function mergeBack(port: StoragePort, gone: Snapshot): boolean {
  try {
    for (const [key, text] of gone) {
      const since = port.read(key)
      if (since === null) {
        port.write(key, text)
        continue
      }
      const name = readKey(key)?.name
      if (name === undefined || name === 'set-aside') continue
      const both = kinds[name].meet(since, JSON.parse(text), 'merge', '')
      if (both.kind === 'meets') port.write(key, both.text)
    }
    return true
  } catch {
    return false
  }
}
