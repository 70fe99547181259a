import { kinds } from '../kinds'
import type { Person } from '../people/people'
import { firstId } from '../people/peopleKind'
import { personKinds } from '../records/kindNames'
import { parseJson } from '../records/recordText'
import { listSetAside } from '../records/setAside'
import { firstPerson, keyOf, preferencesKey, type StoragePort } from '../storagePort'
import { type Copy, copyFormat, deepestRecord, type PersonCopy } from './copy'
import { isDeeper } from './nesting'

/** Not nested deeper than a reader looks. */
const isFlat = (text: string): boolean => !isDeeper(text, deepestRecord)

function personCopy(port: StoragePort, { id, name }: Person): PersonCopy {
  const records: Record<string, unknown> = {}
  const aside = listSetAside(port, id).map(({ text }) => text)
  for (const kind of personKinds) {
    const text = port.read(keyOf(id, kind))
    if (text === null) continue
    if (kinds[kind].count(text) !== undefined && isFlat(text)) records[kind] = parseJson(text)
    // One that nobody has opened since it was damaged.
    else aside.push(text)
  }
  return { id: id === firstPerson ? firstId : id, name, records, aside }
}

/**
 * Everything of everyone on this device, in one file. `made` in milliseconds since 1970.
 * @throws if the device refuses to be read: a copy that lacks something must not pass for whole.
 */
export function writeCopy(port: StoragePort, people: readonly Person[], made: number): string {
  const chosen = port.read(preferencesKey) ?? ''
  const preferences = isFlat(chosen) ? parseJson(chosen) : undefined
  const copy: Copy = {
    uncramp: 'copy',
    format: copyFormat,
    made,
    ...(preferences !== undefined && { preferences }),
    people: people.map((person) => personCopy(port, person)),
  }
  return JSON.stringify(copy)
}
