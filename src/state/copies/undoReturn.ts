import { readKey } from '../records/keys'
import type { Snapshot } from '../records/snapshot'
import { writeAll } from '../records/writeAll'
import type { StoragePort } from '../storagePort'
import { meetText } from './mergeBack'

/** `undone-but`: what was written since into the same records stays, beside what was there before. The others as in `WriteOutcome`. */
export type Undone = 'undone' | 'undone-but' | 'unchanged' | 'half'

/**
 * Makes what changed between two moments as it was at the first. Keys that did not change then are left alone, whatever stands there by
 * now; a record that was written on since, by another tab say, is put together with what was there before, so that neither is lost.
 * If nobody knows what stood there `after`, all that differs by now counts as written on.
 */
export function undoReturn(port: StoragePort, before: Snapshot, after: Snapshot | undefined): Undone {
  const writes = new Map<string, string | null>()
  const aside = new Map<string, null>()
  let writtenSince = false
  try {
    for (const key of new Set([...before.keys(), ...(after?.keys() ?? [])])) {
      const was = before.get(key) ?? null
      const became = after && (after.get(key) ?? null)
      const now = port.read(key)
      if (was === became || now === was) continue
      if (now === null || now === became) {
        if (was === null && readKey(key)?.name === 'set-aside') aside.set(key, null)
        else writes.set(key, was)
        continue
      }
      writtenSince = true
      const both = was === null ? undefined : meetText(key, now, was)
      if (both !== undefined) writes.set(key, both)
    }
  } catch {
    return 'unchanged'
  }
  // What was kept aside goes last: what it was kept for stands in its place again by then.
  const outcome = writtenSince ? writeAll(port, writes) : writeAll(port, writes, aside)
  if (outcome !== 'done') return outcome
  return writtenSince ? 'undone-but' : 'undone'
}
