import type { StoragePort } from '../../src/state/storagePort'

/** What goes wrong on a device. */
export type Trouble = 'reading' | 'writing' | 'removing' | 'listing'

export type FakeDevice = {
  /** What is stored now, for a look. */
  readonly stored: Map<string, string>
  /** One more tab on the same device. It is told of every change that another tab makes. */
  readonly openTab: () => StoragePort
  /** From now on this is refused, as in private mode or on a full disk. */
  readonly refuse: (...troubles: readonly Trouble[]) => void
  /** From now on this key alone stays, whoever wants it gone. */
  readonly refuseToRemove: (key: string) => void
  readonly refuseNothing: () => void
  /** Every write that was let through, oldest first. */
  readonly writes: readonly string[]
}

type Listener = (key: string | null) => void

/** Storage that any number of tabs share, and that can be told to refuse. */
export function fakeDevice(already: { readonly [key: string]: string } = {}): FakeDevice {
  const stored = new Map(Object.entries(already))
  const writes: string[] = []
  const refused = new Set<Trouble>()
  const staying = new Set<string>()
  const tabs = new Set<Set<Listener>>()
  const check = (trouble: Trouble) => {
    if (refused.has(trouble)) throw new Error(`The device refuses ${trouble}.`)
  }
  return {
    stored,
    writes,
    refuse: (...troubles) => {
      for (const trouble of troubles) refused.add(trouble)
    },
    refuseToRemove: (key) => void staying.add(key),
    refuseNothing() {
      refused.clear()
      staying.clear()
    },
    openTab() {
      const mine = new Set<Listener>()
      tabs.add(mine)
      // As in a browser: the tab that changes something hears nothing of it.
      const tellOthers = (key: string | null) => {
        for (const theirs of tabs) if (theirs !== mine) for (const listener of theirs) listener(key)
      }
      return {
        read(key) {
          check('reading')
          return stored.get(key) ?? null
        },
        write(key, text) {
          check('writing')
          stored.set(key, text)
          writes.push(key)
          tellOthers(key)
        },
        remove(key) {
          check('removing')
          if (staying.has(key)) throw new Error(`The device keeps ${key}.`)
          if (stored.delete(key)) tellOthers(key)
        },
        keys() {
          check('listing')
          return [...stored.keys()]
        },
        onChange(listener) {
          mine.add(listener)
          return () => mine.delete(listener)
        },
      }
    },
  }
}
