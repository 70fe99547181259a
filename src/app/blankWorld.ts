import { createPreferences } from '../state/preferences'
import type { StoragePort } from '../state/storagePort'
import { createVisit } from '../state/visit'
import type { World } from './world'

const nothing: StoragePort = {
  read: () => null,
  write: () => undefined,
  remove: () => undefined,
  keys: () => [],
  onChange: () => () => undefined,
}

/** The world of someone who has answered nothing yet, for the build. */
export const blankWorld = (): World => ({
  visit: createVisit({ port: nothing, rules: '', now: () => 0, newId: () => '' }),
  preferences: createPreferences(nothing, 'metric'),
  keptRecords: () => [],
})
