import { setAside } from '../records/setAside'
import { ownPrefix, preferencesKey, type StoragePort } from '../storagePort'
import type { ReturnPlan } from './planReturn'

const keysOf = (port: StoragePort): readonly string[] => {
  try {
    return port.keys()
  } catch {
    return []
  }
}

/**
 * Writes what was planned. If the device refuses in the middle, everything is put back as it was.
 * Killed in the middle, some records are as planned and the others as before, each whole: doing it again does the rest.
 */
export function carryOut(port: StoragePort, plan: ReturnPlan, preferences: unknown, now: number): boolean {
  const before = new Map<string, string | null>()
  const put = (key: string, text: string | null) => {
    before.set(key, port.read(key))
    if (text === null) port.remove(key)
    else port.write(key, text)
  }
  const standing = new Set(keysOf(port))
  try {
    for (const { person, text } of plan.aside) if (!setAside(port, person, text, now)) throw new Error('No room.')
    for (const [key, text] of plan.writes) put(key, text)
    if (preferences !== undefined && port.read(preferencesKey) === null)
      put(preferencesKey, JSON.stringify(preferences))
    return true
  } catch {
    try {
      for (const key of keysOf(port)) if (!standing.has(key) && key.startsWith(ownPrefix)) port.remove(key)
      for (const [key, text] of before) {
        if (text === null) port.remove(key)
        else port.write(key, text)
      }
    } catch {
      // What was there fitted before; a device that refuses even that keeps what it has.
    }
    return false
  }
}
