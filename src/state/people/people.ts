import { activePerson, isPersonId, makeActive } from '../records/activePerson'
import { dropEntry, putEntry } from '../records/entries'
import { ownerOf } from '../records/keys'
import type { Records } from '../records/records'
import { type Taken, takeAway } from '../records/takeAway'
import { firstPerson, type StoragePort } from '../storagePort'
import { firstId, longestName, nameless, peopleKind } from './peopleKind'

/** Someone whose records are on this device. `id` is what keys are made of. */
export type Person = { readonly id: string; readonly name: string }

/** The people who share this device. Each has records of their own, and no record is ever read for another. */
export type People = {
  /** Whose records this tab has open. */
  readonly current: string
  /** First whoever used the device first, then the others by name. */
  readonly list: () => readonly Person[]
  /** Adds someone, with nothing kept yet. Gives their id; undefined if the device refuses, and then nobody was added. */
  readonly add: (name: string) => string | undefined
  /** Whether they were never given a name. */
  readonly isUnnamed: (id: string) => boolean
  readonly rename: (id: string, name: string) => void
  /** The app has to start again for it. False if the device refuses. */
  readonly switchTo: (id: string) => boolean
  /**
   * Takes someone off the device, and hands out all that was kept of them. Whoever was first can only be emptied. Undefined if the device
   * refuses, and then they stay. Where it refuses in the middle, so that what they hold is not whole, they stay by name.
   */
  readonly remove: (id: string) => Taken | undefined
}

const tidyName = (name: string): string => name.trim().replace(/\s+/g, ' ').slice(0, longestName).trim()

/** Everyone with a key on the device: also someone whom another tab had removed, and whose tab then wrote on. */
function idsInKeys(port: StoragePort): readonly string[] {
  try {
    const ids = port.keys().flatMap((key) => ownerOf(key) ?? [])
    return [...new Set(ids)].filter((id) => id !== firstPerson)
  } catch {
    return []
  }
}

const unnamed = (id: string): string => (id === firstPerson ? nameless.first : nameless.other)

export function createPeople(port: StoragePort, records: Records): People {
  const names = records.open(peopleKind)
  const isRefused = (): boolean => ['storage-refused', 'future-kept'].some((one) => one === names.getState().notice)
  const entryOf = (id: string): string => (id === firstPerson ? firstId : id)
  const given = (id: string): string | undefined => names.getState().value.get(entryOf(id))?.is?.name
  const nameOf = (id: string): string => given(id) ?? unnamed(id)

  const list = (): readonly Person[] => {
    const named = [...names.getState().value].flatMap(([id, { is }]) => (is === undefined ? [] : [id]))
    // An id of another form makes keys that nobody reads, and whoever came first is one person by either name.
    const ids = [...named, ...idsInKeys(port)].filter((id) => isPersonId(id) && id !== firstId)
    const others = [...new Set(ids)].map((id) => ({ id, name: nameOf(id) }))
    others.sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1))
    return [{ id: firstPerson, name: nameOf(firstPerson) }, ...others]
  }

  const rename = (id: string, name: string): void => {
    const tidy = tidyName(name)
    if (tidy === '') return
    names.getState().change((all, now) => putEntry(all, entryOf(id), { name: tidy }, now))
  }

  return {
    current: records.person,
    list,
    isUnnamed: (id) => given(id) === undefined,
    rename,
    add(name) {
      const id = records.newId()
      rename(id, tidyName(name) || unnamed(id))
      if (!isRefused()) return id
      names.getState().change((all, now) => dropEntry(all, id, now))
      return undefined
    },
    switchTo: (id) => makeActive(port, id),
    remove(id) {
      const empty = () => takeAway(port, (key) => ownerOf(key) === id)
      if (id === firstPerson) return empty()
      const { is } = names.getState().value.get(id) ?? {}
      // The name first: a device that will not write is found out before anything of theirs is gone.
      names.getState().change((all, now) => dropEntry(all, id, now))
      const taken = isRefused() ? undefined : empty()
      if (taken?.whole !== true && is !== undefined) names.getState().change((all, now) => putEntry(all, id, is, now))
      if (taken?.whole && activePerson(port) === id) makeActive(port, firstPerson)
      return taken
    },
  }
}
