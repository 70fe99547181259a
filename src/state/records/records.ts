import { createStore, type StoreApi } from 'zustand/vanilla'
import { ownPrefix, type StoragePort } from '../storagePort'
import { createRecord, type RecordStore, type RecordWorld } from './createRecord'
import type { KindName } from './kindNames'
import type { RecordKind } from './recordKind'
import type { Notice } from './recordStep'
import { listSetAside, type SetAside } from './setAside'

/** What there is to say about a record of this kind. */
export type RecordNotice = { readonly kind: KindName; readonly notice: Notice; readonly dismiss: () => void }

/** All that is kept of one person, each kind in a store of its own. */
export type Records = {
  /** Whose records these are: see `keyOf`. */
  readonly person: string
  /** The time in milliseconds since 1970, and a name that nothing else has. */
  readonly now: () => number
  readonly newId: () => string
  /** The store of a kind: the same one however often it is asked for. What it keeps is read the first time. */
  readonly open: <T>(kind: RecordKind<T>) => RecordStore<T>
  /** What the runner should know about any record that is open, the first that went wrong first. */
  readonly notices: StoreApi<readonly RecordNotice[]>
  /** Records that could not be read, word for word. */
  readonly setAside: () => readonly SetAside[]
  /** Has every open store look again, after records were put into storage or taken away past them. */
  readonly refresh: () => void
  /** Removes all that this app has ever stored on the device, of everyone. False if the device refuses any of it. */
  readonly deleteEverything: () => boolean
}

/** False if anything of ours may have stayed. One key that stays keeps no other. */
function removeAll(port: StoragePort): boolean {
  const removes = (key: string): boolean => {
    try {
      port.remove(key)
      return true
    } catch {
      return false
    }
  }
  try {
    const ours = port.keys().filter((key) => key.startsWith(ownPrefix))
    return ours.filter((key) => !removes(key)).length === 0
  } catch {
    return false
  }
}

export function createRecords(world: RecordWorld): Records {
  const { port, person } = world
  const opened = new Map<KindName, RecordStore<never>>()
  const notices = createStore<readonly RecordNotice[]>()(() => [])

  const open = <T>(kind: RecordKind<T>): RecordStore<T> => {
    const known = opened.get(kind.name)
    // A name has one kind: `kinds.ts` says so.
    if (known !== undefined) return known as unknown as RecordStore<T>
    const store = createRecord(kind, world)
    opened.set(kind.name, store as unknown as RecordStore<never>)
    const tell = () => {
      const { notice, dismissNotice } = store.getState()
      const before = notices.getState()
      if (before.find((told) => told.kind === kind.name)?.notice === notice) return
      const others = before.filter((told) => told.kind !== kind.name)
      notices.setState(notice ? [...others, { kind: kind.name, notice, dismiss: dismissNotice }] : others, true)
    }
    tell()
    store.subscribe(tell)
    return store
  }

  return {
    person,
    now: world.now,
    newId: world.newId,
    open,
    notices,
    setAside: () => listSetAside(port, person),
    refresh() {
      for (const store of opened.values()) store.getState().refresh()
    },
    deleteEverything() {
      const gone = removeAll(port)
      for (const store of opened.values()) store.getState().forget()
      return gone
    },
  }
}
