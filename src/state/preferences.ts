import * as z from 'zod/mini'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Units } from '../domain/quantity'
import { preferencesKey, type StoragePort } from './storagePort'

const saved = z.object({
  units: z.optional(z.enum(['metric', 'imperial'])),
  theme: z.optional(z.enum(['auto', 'light', 'dark'])),
  country: z.optional(z.string()),
})

export type Theme = 'auto' | 'light' | 'dark'

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
  /** Back to what the device suggests, for after everything was deleted. */
  readonly reset: () => void
}

export type PreferencesStore = StoreApi<Preferences>

/** Preferences from a file, or undefined if they are none. */
export function readPreferences(stranger: unknown): z.infer<typeof saved> | undefined {
  const read = saved.safeParse(stranger)
  return read.success ? read.data : undefined
}

function readSaved(port: StoragePort): z.infer<typeof saved> {
  try {
    const read = saved.safeParse(JSON.parse(port.read(preferencesKey) ?? '{}'))
    return read.success ? read.data : {}
  } catch {
    return {}
  }
}

/** Units, colours and the country of the emergency number. A preference that cannot be read or stored is only a preference: the default stands in, silently. */
export function createPreferences(port: StoragePort, defaultUnits: Units): PreferencesStore {
  return createStore<Preferences>()((set, get) => {
    const { units = defaultUnits, theme = 'auto', country } = readSaved(port)
    port.onChange((key) => {
      if (key !== preferencesKey && key !== null) return
      const theirs = readSaved(port)
      set({ units: theirs.units ?? defaultUnits, theme: theirs.theme ?? 'auto', country: theirs.country })
    })
    return {
      units,
      theme,
      country,
      choose(choice) {
        set(choice)
        try {
          const { units, theme, country } = get()
          port.write(preferencesKey, JSON.stringify({ units, theme, country }))
        } catch {
          // Kept for this visit; the quiz itself says when storage is refused.
        }
      },
      reset: () => set({ units: defaultUnits, theme: 'auto', country: undefined }),
    }
  })
}
