import { kinds } from '../kinds'
import { readKey } from '../records/keys'
import { parseJson } from '../records/recordText'
import { setAside } from '../records/setAside'
import type { Snapshot } from '../records/snapshot'
import type { StoragePort } from '../storagePort'

/** A record that stood under a key, and the one that stands there since, in one. Undefined if they cannot be put together. */
export function meetText(key: string, since: string, before: string): string | undefined {
  const name = readKey(key)?.name
  if (name === undefined || name === 'set-aside') return undefined
  const both = kinds[name].meet(since, parseJson(before), 'merge', '')
  return both.kind === 'meets' && kinds[name].isWhole(since) ? both.text : undefined
}

/**
 * Puts records back that were taken away. What was kept in their place meanwhile stays, both in one; where they cannot be put together,
 * what was taken away is kept aside. False if the device refuses.
 */
export function mergeBack(port: StoragePort, gone: Snapshot): boolean {
  try {
    return [...gone].every(([key, text]) => {
      const since = port.read(key)
      if (since === text) return true
      const both = since === null ? text : meetText(key, since, text)
      const owner = readKey(key)
      if (both !== undefined) port.write(key, both)
      return both !== undefined || owner === undefined || setAside(port, owner.person, text, 0)
    })
  } catch {
    return false
  }
}
