import type { People } from '../people/people'
import { firstId } from '../people/peopleKind'
import { readPreferences } from '../preferences'
import type { Records } from '../records/records'
import { firstPerson, type StoragePort } from '../storagePort'
import { carryOut } from './carryOut'
import type { Copy } from './copy'
import { type Mode, planReturn, type Targets } from './planReturn'
import { restoreExactly } from './restoreExactly'
import { wholeOf } from './snapshot'

type Device = { readonly port: StoragePort; readonly records: Records; readonly people: People }

/**
 * Brings a copy back, gives everyone who is new a name, and has the open records look again. What is to be done is worked out from what
 * stands here at this moment: a plan made earlier would write over what another tab has logged since.
 * @returns the way to make everything as it was before, false if the device refuses it; undefined if there was no room for the
 *   copy: then nothing has changed
 */
export function bringBack(
  { port, records, people }: Device,
  copy: Copy,
  mode: Mode,
  targets: Targets,
): (() => boolean) | undefined {
  const before = wholeOf(port)
  if (before === undefined) return undefined
  const plan = planReturn({ port, people: people.list(), newId: records.newId }, copy, mode, targets)
  const done = carryOut(port, plan, readPreferences(copy.preferences), records.now())
  records.refresh()
  if (!done) return undefined
  const unnamed = people.list()[0]?.name === 'Me'
  for (const { from, to, name, isNew } of plan.people) {
    if (isNew) people.rename(to, name)
    // Whoever came first on both devices, and was given a name on the other.
    else if (to === firstPerson && from.id === firstId && unnamed && from.name !== 'Me') people.rename(to, from.name)
  }
  return () => {
    const undone = restoreExactly(port, before)
    records.refresh()
    return undone
  }
}
