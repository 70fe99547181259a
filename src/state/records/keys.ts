import { firstPerson, ownPrefix, personPrefix } from '../storagePort'
import { isPersonId } from './activePerson'
import { type KindName, type PersonKind, personKinds } from './kindNames'

/** What a key holds: a kind of record, or a copy that was set aside, of someone. */
type KeyOwner = { readonly person: string; readonly name: PersonKind | 'set-aside' }

const isPersonKind = (name: string): name is PersonKind => personKinds.some((kind: KindName) => kind === name)

/** Undefined for keys that are nobody's in particular: settings, and what is kept of the device. */
export function readKey(key: string): KeyOwner | undefined {
  if (!key.startsWith(ownPrefix)) return undefined
  const others = key.startsWith(personPrefix)
  const [person = '', ...rest] = others
    ? key.slice(personPrefix.length).split('.')
    : [firstPerson, ...key.slice(ownPrefix.length).split('.')]
  const [name = '', ...more] = rest
  if (others && !isPersonId(person)) return undefined
  if (name === 'set-aside' && more.length === 1) return { person, name }
  return isPersonKind(name) && more.length === 0 ? { person, name } : undefined
}

/** Whose a key is. Undefined for keys that are nobody's in particular. */
export function ownerOf(key: string): string | undefined {
  if (!key.startsWith(personPrefix)) return readKey(key)?.person
  // All that stands under a person's prefix is theirs, also what only a newer app knows.
  const [id = ''] = key.slice(personPrefix.length).split('.')
  return isPersonId(id) ? id : undefined
}
