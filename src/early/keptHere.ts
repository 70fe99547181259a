/** Who was chosen in the settings, where several people share the device. */
export const personKey = 'uncramp.person'

export const preferencesKey = 'uncramp.preferences'

/** The records of whoever came first stand under the plain name. */
export const visitKeyOf = (person: string): string => (person ? `uncramp.person.${person}.visit` : 'uncramp.visit')

/** What the device keeps under a key of ours: nothing, if it does not let us look. */
export function keptHere(key: string): string {
  try {
    return localStorage.getItem(key) ?? ''
  } catch {
    return ''
  }
}
