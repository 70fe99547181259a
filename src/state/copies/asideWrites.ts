import { listSetAside } from '../records/setAside'
import { keyOf, type StoragePort } from '../storagePort'
import type { ReturnPlan } from './planReturn'

/** Where these would be kept aside, by free keys. What already is needs no second copy. @throws if the device refuses to be read */
export function asideWrites(port: StoragePort, aside: ReturnPlan['aside'], now: number): ReadonlyMap<string, string> {
  const writes = new Map<string, string>()
  const told = new Set<string>()
  for (const { person, text } of aside) {
    const same = JSON.stringify([person, text])
    if (told.has(same) || listSetAside(port, person).some((kept) => kept.text === text)) continue
    told.add(same)
    const keyAt = (at: number) => `${keyOf(person, 'set-aside')}.${at}`
    let free = now
    while (writes.has(keyAt(free)) || port.read(keyAt(free)) !== null) free += 1
    writes.set(keyAt(free), text)
  }
  return writes
}
