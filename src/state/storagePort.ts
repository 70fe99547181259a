/** The only door to storage. `write` throws when the device refuses: private mode, or a full disk. */
export type StoragePort = {
  readonly read: (key: string) => string | null
  readonly write: (key: string, text: string) => void
  readonly remove: (key: string) => void
  readonly keys: () => readonly string[]
  /** Calls back when another tab has changed a key, or everything (`null`). Returns the way to stop listening. */
  readonly onChange: (listener: (key: string | null) => void) => () => void
}

/** Every key that the app has ever written starts with this, so that deleting everything finds all of it. */
export const ownPrefix = 'uncramp.'

/** The one whose records stand under the plain keys: whoever used this device first. */
export const firstPerson = ''

/** Where all that is kept of one more person stands. */
export const personPrefix = `${ownPrefix}person.`

/** The key of what is kept under a name, of one person. */
export const keyOf = (person: string, name: string): string =>
  person === firstPerson ? `${ownPrefix}${name}` : `${personPrefix}${person}.${name}`

export const visitKey = keyOf(firstPerson, 'visit')
export const preferencesKey = 'uncramp.preferences'
