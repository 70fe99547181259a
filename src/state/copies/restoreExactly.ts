import type { StoragePort } from '../storagePort'
import { type Snapshot, wholeOf } from './snapshot'

/** Makes all of it as it was: what has come since goes, what has changed is put back. False if the device refuses. */
export function restoreExactly(port: StoragePort, then: Snapshot): boolean {
  const now = wholeOf(port)
  if (now === undefined) return false
  try {
    for (const key of now.keys()) if (!then.has(key)) port.remove(key)
    for (const [key, text] of then) if (port.read(key) !== text) port.write(key, text)
    return true
  } catch {
    return false
  }
}
