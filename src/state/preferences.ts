import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Units } from '../domain/quantity'
import { isCountry } from './isCountry'
import { parseJson } from './records/recordText'
import { preferencesKey, type StoragePort } from './storagePort'

export type Theme = 'auto' | 'light' | 'dark'

/** What someone has chosen; the rest is left to the device. */
type Chosen = {
  readonly units?: Units | undefined
  readonly theme?: Theme | undefined
  readonly country?: string | undefined
}

export type Preferences = {
  readonly units: Units
  readonly theme: Theme
  /** ISO code of the country whose emergency number is shown. Undefined until one is chosen. */
  readonly country: string | undefined
  readonly choose: (choice: {
    readonly units?: Units
    readonly theme?: Theme
    readonly country?: string | undefined
  }) => void
  /** Looks again at what stands in storage, after it was changed past this store. */
  readonly refresh: () => void
  /** Back to what the device suggests, for after everything was deleted. */
  readonly reset: () => void
}

export type PreferencesStore = StoreApi<Preferences>

const oneOf = <T>(known: readonly T[], said: unknown): T | undefined => known.find((one) => one === said)

type Fields = { readonly [name: string]: unknown }

/** Preferences from storage or a file. One that is not known is left out, and takes no other with it. */
export function readPreferences(stranger: unknown): Chosen {
  const { units, theme, country } = (stranger ?? {}) as Fields
  return {
    units: oneOf(['metric', 'imperial'], units),
    theme: oneOf(['auto', 'light', 'dark'], theme),
    country: isCountry(country) ? country : undefined,
  }
}

/** All that stands there, also what only a newer app knows. @throws if the device refuses to be read */
function standing(port: StoragePort): Fields {
  const text = port.read(preferencesKey)
  return (text?.startsWith('{') && (parseJson(text) as Fields)) || {}
}

/** Units, colours and the country of the emergency number. A preference that cannot be read or stored is only a preference: the default stands in, silently. */
export function createPreferences(port: StoragePort, defaultUnits: Units): PreferencesStore {
  const facts = ({ units = defaultUnits, theme = 'auto', country }: Chosen) => ({ units, theme, country })
  const saved = () => {
    try {
      return facts(readPreferences(standing(port)))
    } catch {
      return facts({})
    }
  }
  return createStore<Preferences>()((set) => {
    port.onChange((key) => {
      if (key === preferencesKey || key === null) set(saved())
    })
    return {
      ...saved(),
      choose(choice) {
        set(choice)
        try {
          port.write(preferencesKey, JSON.stringify({ ...standing(port), ...choice }))
        } catch {
          // Kept for this visit; the quiz itself says when storage is refused.
        }
      },
      refresh: () => set(saved()),
      reset: () => set(facts({})),
    }
  })
}
