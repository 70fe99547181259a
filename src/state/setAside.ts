import { type StoragePort, setAsidePrefix } from './storagePort'

/** A record that could not be read, kept word for word. */
export type SetAside = { readonly key: string; readonly text: string }

/** Keeps a copy of a record under a key of its own. False if the device refused: then the original must not be written over. */
export function setAside(port: StoragePort, text: string, at: number): boolean {
  try {
    // The same record met again after a reload needs no second copy.
    if (listSetAside(port).some((kept) => kept.text === text)) return true
    port.write(`${setAsidePrefix}${at}`, text)
    return true
  } catch {
    return false
  }
}

/** Everything set aside on this device, oldest first. */
export function listSetAside(port: StoragePort): readonly SetAside[] {
  try {
    return port
      .keys()
      .filter((key) => key.startsWith(setAsidePrefix))
      .sort()
      .map((key) => ({ key, text: port.read(key) ?? '' }))
  } catch {
    return []
  }
}
