/** Who was chosen in the settings, where several people share the device. */
export const personKey = 'uncramp.person'

/** Who uses the device, by name. */
export const peopleKey = 'uncramp.people'

/** Whoever came first, in the list of people. */
export const firstId = 'first'

/** What people are called who were never given a name. */
export const nameless = { first: 'Me', other: 'Someone else' }

export const preferencesKey = 'uncramp.preferences'

/** The records of whoever came first stand under the plain name. */
export const visitKeyOf = (person: string): string => (person ? `uncramp.person.${person}.visit` : 'uncramp.visit')

/** Whether a visit, as it is stored, holds any answers. */
export const holdsAnswers = (visit: string): boolean => /"answers":\{"/.test(visit)

/** The colours that were chosen, in preferences as they are stored. */
export const themeIn = (preferences: string): string | undefined => /"theme":"(light|dark)"/.exec(preferences)?.[1]

/** What the device keeps under a key of ours: nothing, if it does not let us look. */
export function keptHere(key: string): string {
  try {
    return localStorage.getItem(key) ?? ''
  } catch {
    return ''
  }
}
