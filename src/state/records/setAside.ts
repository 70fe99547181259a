import { keyOf, type StoragePort } from '../storagePort'

/** A record that could not be read, kept word for word. */
export type SetAside = { readonly key: string; readonly text: string }

const asideKey = (person: string, at: number): string => `${keyOf(person, 'set-aside')}.${at}`

/** Keeps a copy of a record under a key of its own. False if the device refused: then the original must not be written over. */
export function setAside(port: StoragePort, person: string, text: string, at: number): boolean {
  try {
    // The same record met again after a reload needs no second copy.
    if (listSetAside(port, person).some((kept) => kept.text === text)) return true
    let free = at
    // Two records can be found damaged in the same millisecond.
    while (port.read(asideKey(person, free)) !== null) free += 1
    port.write(asideKey(person, free), text)
    return true
  } catch {
    return false
  }
}

/** Everything of one person that was set aside on this device, oldest first. */
export function listSetAside(port: StoragePort, person: string): readonly SetAside[] {
  const prefix = `${keyOf(person, 'set-aside')}.`
  try {
    return port
      .keys()
      .filter((key) => key.startsWith(prefix))
      .sort()
      .map((key) => ({ key, text: port.read(key) ?? '' }))
  } catch {
    return []
  }
}
