import type { World } from './app/world'
import { askBrowserToKeep, runsIn } from './browserKeeping'
import { browserStorage } from './browserStorage'
import { rulesVersion } from './content/rulesVersion'
import type { Units } from './domain/quantity'
import { createPreferences } from './state/preferences'
import { activePerson } from './state/records/activePerson'
import { createRecords } from './state/records/records'
import { createVisit } from './state/visit'

/** Opens what is kept on this device. `units` are for whoever has chosen none. */
export function openWorld({ others, units }: Pick<World, 'others'> & { readonly units: Units }): World {
  const records = createRecords({
    port: browserStorage,
    person: activePerson(browserStorage),
    now: Date.now,
    newId: () => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`,
  })
  return {
    port: browserStorage,
    others,
    records,
    visit: createVisit(records, rulesVersion),
    preferences: createPreferences(browserStorage, units),
    restart: () => location.reload(),
    askToKeep: askBrowserToKeep,
    runsIn: runsIn(),
  }
}
