import * as z from 'zod/mini'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Units } from '../domain/quantity'
import { preferencesKey, type StoragePort } from './storagePort'

const saved = z.object({
  units: z.optional(z.enum(['metric', 'imperial'])),
  theme: z.optional(z.enum(['auto', 'light', 'dark'])),
})

export type Theme = 'auto' | 'light' | 'dark'

export type Preferences = {
  readonly units: Units
  readonly theme: Theme
  readonly choose: (choice: { readonly units?: Units; readonly theme?: Theme }) => void
  /** Back to what the device suggests, for after everything was deleted. */
  readonly reset: () => void
}

export type PreferencesStore = StoreApi<Preferences>

function readSaved(port: StoragePort): z.infer<typeof saved> {
  try {
    const read = saved.safeParse(JSON.parse(port.read(preferencesKey) ?? '{}'))
    return read.success ? read.data : {}
  } catch {
    return {}
  }
}

/** Units and colours. A preference that cannot be read or stored is only a preference: the default stands in, silently. */
export function createPreferences(port: StoragePort, defaultUnits: Units): PreferencesStore {
  return createStore<Preferences>()((set, get) => {
    const { units = defaultUnits, theme = 'auto' } = readSaved(port)
    port.onChange((key) => {
      if (key !== preferencesKey && key !== null) return
      const theirs = readSaved(port)
      set({ units: theirs.units ?? defaultUnits, theme: theirs.theme ?? 'auto' })
    })
    return {
      units,
      theme,
      choose(choice) {
        set(choice)
        try {
          port.write(preferencesKey, JSON.stringify({ units: get().units, theme: get().theme }))
        } catch {
          // Kept for this visit; the quiz itself says when storage is refused.
        }
      },
      reset: () => set({ units: defaultUnits, theme: 'auto' }),
    }
  })
}
