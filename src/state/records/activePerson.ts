import { firstPerson, ownPrefix, type StoragePort } from '../storagePort'

/** Whose records the app opens with. A key of its own, so that the early script can read it. */
export const activeKey = `${ownPrefix}person`

/** An id as the world makes them. Anything else would make keys that belong to someone else. */
export const isPersonId = (id: string): boolean => /^[a-z0-9][a-z0-9-]{0,39}$/.test(id)

/** Whoever was chosen last on this device, or whoever used it first. */
export function activePerson(port: StoragePort): string {
  try {
    const id = port.read(activeKey)
    return id !== null && isPersonId(id) ? id : firstPerson
  } catch {
    return firstPerson
  }
}

/** From its next start the app opens with this person's records. False if the device refuses: then nothing has changed. */
export function makeActive(port: StoragePort, person: string): boolean {
  try {
    if (person === firstPerson) port.remove(activeKey)
    else port.write(activeKey, person)
    return true
  } catch {
    return false
  }
}
