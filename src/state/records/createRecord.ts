import { createStore, type StoreApi } from 'zustand/vanilla'
import { firstPerson, keyOf, type StoragePort } from '../storagePort'
import { isOfDevice } from './kindNames'
import type { RecordKind } from './recordKind'
import { blankRecord, type Effect, type Found, type Notice, type RecordEvent, recordStep } from './recordStep'
import { recordText } from './recordText'
import { setAside } from './setAside'

/** What a record needs from outside. `now` is in milliseconds since 1970, `newId` gives a name that nothing else has. */
export type RecordWorld = {
  readonly port: StoragePort
  /** Whose records these are: see `keyOf`. */
  readonly person: string
  readonly now: () => number
  readonly newId: () => string
}

export type KeptRecord<T> = {
  readonly id: string
  readonly value: T
  readonly notice: Notice | undefined
  /** Changes what stands in storage by then, other tabs' changes included. `now` is for the stamp of what is changed. */
  readonly change: (update: (value: T, now: number) => T) => void
  /** Puts something else in its place. Nothing that another tab still remembers is merged into it. */
  readonly replace: (value: T) => void
  /** Looks again at what stands in storage, after it was changed past this store. */
  readonly refresh: () => void
  /** Forgets what it holds, after everything was removed from storage. */
  readonly forget: () => void
  readonly dismissNotice: () => void
  /** As text, for safekeeping. */
  readonly backup: () => string
}

export type RecordStore<T> = StoreApi<KeptRecord<T>>

/** One record, kept in step with storage and with other tabs. All that is decided, `recordStep` decides; this reads, writes and tells. */
export function createRecord<T>(kind: RecordKind<T>, { port, person, now, newId }: RecordWorld): RecordStore<T> {
  const owner = isOfDevice(kind.name) ? firstPerson : person
  const key = keyOf(owner, kind.name)

  const look = (): { readonly found: Found; readonly freshId: string } => {
    const freshId = newId()
    try {
      return { found: { readable: true, text: port.read(key) }, freshId }
    } catch {
      return { found: { readable: false }, freshId }
    }
  }

  const accepts = (effect: Effect): boolean => {
    if (effect.kind === 'set-aside') return setAside(port, owner, effect.text, now())
    try {
      port.write(key, effect.text)
      return true
    } catch {
      return false
    }
  }

  const settle = (from: typeof kept, event: RecordEvent<T>): typeof kept => {
    const [next, effects] = recordStep(kind, from, event)
    let settled = next
    for (const effect of effects) {
      if (!accepts(effect)) return recordStep(kind, settled, { kind: 'refused', effect: effect.kind })[0]
      if (effect.kind === 'write') [settled] = recordStep(kind, settled, { kind: 'written', text: effect.text })
    }
    return settled
  }

  let kept = blankRecord(kind, '')
  kept = settle(kept, { kind: 'opened', ...look() })
  const facts = () => ({ id: kept.id, value: kept.value, notice: kept.notice })

  return createStore<KeptRecord<T>>()((set) => {
    const tell = (event: RecordEvent<T>) => {
      kept = settle(kept, event)
      set(facts())
    }
    port.onChange((changed) => {
      if (changed === key || changed === null) tell({ kind: 'heard', ...look() })
    })
    return {
      ...facts(),
      change: (update) => tell({ kind: 'changed', update: (value) => update(value, now()), ...look() }),
      replace: (value) => tell({ kind: 'replaced', value, ...look() }),
      refresh: () => tell({ kind: 'heard', ...look() }),
      forget: () => tell({ kind: 'wiped', freshId: newId() }),
      dismissNotice: () => tell({ kind: 'dismissed' }),
      backup: () => recordText(kind, kept.id, kept.value),
    }
  })
}
