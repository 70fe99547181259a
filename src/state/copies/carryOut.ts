import { setAside } from '../records/setAside'
import { preferencesKey, type StoragePort } from '../storagePort'
import type { ReturnPlan } from './planReturn'
import { restoreExactly } from './restoreExactly'
import { wholeOf } from './snapshot'

/**
 * Writes what was planned. If the device refuses in the middle, everything is put back as it was.
 * Killed in the middle, some records are as planned and the others as before, each whole: doing it again does the rest.
 */
export function carryOut(port: StoragePort, plan: ReturnPlan, preferences: unknown, now: number): boolean {
  const before = wholeOf(port)
  // Without it there is no way back.
  if (before === undefined) return false
  try {
    for (const { person, text } of plan.aside) if (!setAside(port, person, text, now)) throw new Error('No room.')
    for (const [key, text] of plan.writes) {
      if (text === null) port.remove(key)
      else port.write(key, text)
    }
    if (preferences !== undefined && port.read(preferencesKey) === null)
      port.write(preferencesKey, JSON.stringify(preferences))
    return true
  } catch {
    // What was there fitted before; a device that refuses even that keeps what it has.
    restoreExactly(port, before)
    return false
  }
}
