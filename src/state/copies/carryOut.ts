import { type WriteOutcome, writeAll } from '../records/writeAll'
import { preferencesKey, type StoragePort } from '../storagePort'
import { asideWrites } from './asideWrites'
import type { ReturnPlan } from './planReturn'

/**
 * Writes what was planned; what cannot be read is kept aside before anything takes its place. If the device refuses in the middle,
 * everything is put back as it was; `half` if it refuses even that.
 * Killed in the middle, some records are as planned and the others as before, each whole: doing it again does the rest.
 */
export function carryOut(port: StoragePort, plan: ReturnPlan, preferences: object, now: number): WriteOutcome {
  try {
    const writes = new Map(plan.writes)
    const said = JSON.stringify(preferences)
    if (said !== '{}' && port.read(preferencesKey) === null) writes.set(preferencesKey, said)
    return writeAll(port, asideWrites(port, plan.aside, now), writes)
  } catch {
    return 'unchanged'
  }
}
