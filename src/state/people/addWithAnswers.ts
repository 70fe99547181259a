import type { HandedOver } from '../../domain/handOver/handedOver'
import { freshVisit } from '../freshVisit'
import { withHandedWeeks } from '../programme/handedWeeks'
import { programmeKind } from '../programme/programmeKind'
import type { Records } from '../records/records'
import { recordText } from '../records/recordText'
import { keyOf, type StoragePort } from '../storagePort'
import { createPeople } from './people'

/**
 * Adds someone with answers of theirs, and their weeks where these came along, beside all that is kept. Gives their id; undefined if the
 * device refuses, and then nobody was added.
 */
export function addWithAnswers(
  port: StoragePort,
  records: Records,
  name: string,
  given: HandedOver,
): string | undefined {
  const people = createPeople(port, records)
  const id = people.add(name)
  if (id === undefined) return undefined
  try {
    port.write(keyOf(id, 'visit'), freshVisit(given, records))
    if (given.weeks !== undefined) {
      const weeks = withHandedWeeks(programmeKind.empty, given.weeks, given.made, records.now())
      port.write(keyOf(id, 'programme'), recordText(programmeKind, records.newId(), weeks))
    }
    return id
  } catch {
    people.remove(id)
    return undefined
  }
}
