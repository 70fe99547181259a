import { freshVisit, type Given } from '../freshVisit'
import type { Records } from '../records/records'
import { keyOf, type StoragePort } from '../storagePort'
import { createPeople } from './people'

/** Adds someone with answers of theirs, beside all that is kept. Gives their id; undefined if the device refuses, and then nobody was added. */
export function addWithAnswers(port: StoragePort, records: Records, name: string, given: Given): string | undefined {
  const people = createPeople(port, records)
  const id = people.add(name)
  try {
    port.write(keyOf(id, 'visit'), freshVisit(given, records))
    return id
  } catch {
    people.remove(id)
    return undefined
  }
}
