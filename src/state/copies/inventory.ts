import { kinds } from '../kinds'
import type { Person } from '../people/people'
import { readKey } from '../records/keys'
import { type PersonKind, personKinds } from '../records/kindNames'
import { keyOf, ownPrefix, type StoragePort } from '../storagePort'

/** What is kept of one person, of one kind. `characters` as they stand in storage, which takes about 5 million. */
type Holding = { readonly kind: PersonKind; readonly count: number | undefined; readonly characters: number }

/** What is kept of someone: only kinds of which there is something. */
export function holdingsOf(port: StoragePort, person: Person['id']): readonly Holding[] {
  try {
    return personKinds.flatMap((kind) => {
      const text = port.read(keyOf(person, kind))
      if (text === null) return []
      const count = kinds[kind].count(text)
      return count === 0 ? [] : [{ kind, count, characters: text.length }]
    })
  } catch {
    return []
  }
}

/** All that this app keeps on the device, of everyone, in characters. */
export function charactersKept(port: StoragePort): number {
  try {
    return port
      .keys()
      .filter((key) => key.startsWith(ownPrefix))
      .reduce((sum, key) => sum + key.length + (port.read(key)?.length ?? 0), 0)
  } catch {
    return 0
  }
}

/** True for the keys that one kind of one person stands under. */
export const isKeyOf =
  (person: string, kind: PersonKind) =>
  (key: string): boolean => {
    const owner = readKey(key)
    return owner?.person === person && owner.name === kind
  }
