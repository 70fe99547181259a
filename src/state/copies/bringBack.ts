import type { People } from '../people/people'
import { firstId, nameless } from '../people/peopleKind'
import { type PreferencesStore, readPreferences } from '../preferences'
import type { Records } from '../records/records'
import { wholeOf } from '../records/snapshot'
import type { WriteOutcome } from '../records/writeAll'
import { firstPerson, type StoragePort } from '../storagePort'
import { carryOut } from './carryOut'
import type { Copy } from './copy'
import { type Mode, planReturn, type ReturnPlan, type Targets } from './planReturn'
import { type Undone, undoReturn } from './undoReturn'

type Device = {
  readonly port: StoragePort
  readonly records: Records
  readonly people: People
  readonly preferences: PreferencesStore
}

/** What became of a copy, and the way to make it undone where something was changed. It may be gone again if the device refused it. */
export type Brought = { readonly outcome: WriteOutcome; readonly undo?: () => Undone }

/**
 * Brings a copy back, gives everyone who is new a name, and has what is open look again. What is to be done is worked out from what
 * stands here at this moment: a plan made earlier would write over what another tab has logged since. A device that cannot be read is
 * left `unchanged`.
 */
export function bringBack(device: Device, copy: Copy, mode: Mode, targets: Targets): Brought {
  const { port, records, people, preferences } = device
  const before = wholeOf(port)
  if (before === undefined) return { outcome: 'unchanged' }
  const plan = planReturn({ port, people: people.list(), newId: records.newId }, copy, mode, targets)
  const outcome = carryOut(port, plan, readPreferences(copy.preferences), records.now())
  records.refresh()
  if (outcome === 'unchanged') return { outcome }
  preferences.getState().refresh()
  if (outcome === 'done') giveNames(people, plan)
  const after = wholeOf(port)
  const undo = (): Undone => {
    const undone = undoReturn(port, before, after)
    records.refresh()
    preferences.getState().refresh()
    return undone
  }
  return { outcome, undo }
}

function giveNames(people: People, plan: ReturnPlan): void {
  const unnamed = people.isUnnamed(firstPerson)
  for (const { from, to, name, isNew } of plan.people) {
    if (isNew) people.rename(to, name)
    // Whoever came first on both devices, and was given a name on the other.
    else if (to === firstPerson && from.id === firstId && unnamed && from.name !== nameless.first)
      people.rename(to, from.name)
  }
}
