import { stampAfter } from './stamp'

/** One entry, and when it was last changed. Without `is` it is the mark of one that was deleted: a merge must not bring it back. */
export type Entry<E> = { readonly at: number; readonly is?: E }

/** A list of things that come and go one by one: runs, log entries, results. Ids are made by the world and never used twice. */
export type Entries<E> = ReadonlyMap<string, Entry<E>>

/** Adds an entry, or changes it, or brings a deleted one back. `now` in milliseconds since 1970. */
export const putEntry = <E>(entries: Entries<E>, id: string, is: E, now: number): Entries<E> =>
  new Map(entries).set(id, { at: stampAfter(entries.get(id)?.at, now), is })

/** Deletes an entry and leaves a mark, so that another tab or a file does not bring it back. */
export const dropEntry = <E>(entries: Entries<E>, id: string, now: number): Entries<E> =>
  new Map(entries).set(id, { at: stampAfter(entries.get(id)?.at, now) })

/** Many changes at once: what is undefined is deleted. One by one, each would copy the whole list. */
export function changeEntries<E>(
  entries: Entries<E>,
  changes: ReadonlyMap<string, E | undefined>,
  now: number,
): Entries<E> {
  const after = new Map(entries)
  for (const [id, is] of changes) {
    const at = stampAfter(entries.get(id)?.at, now)
    after.set(id, is === undefined ? { at } : { at, is })
  }
  return after
}

type Living<E> = readonly { readonly id: string; readonly is: E }[]

const lists = new WeakMap<Entries<unknown>, Living<unknown>>()

/** The entries that were not deleted, by id. The same list for the same entries, so that a screen may select it. */
export function livingEntries<E>(entries: Entries<E>): Living<E> {
  const known = lists.get(entries)
  if (known !== undefined) return known as Living<E>
  const list = [...entries]
    .flatMap(([id, { is }]) => (is === undefined ? [] : [{ id, is }]))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  lists.set(entries, list)
  return list
}

/** Changes of the same instant have no order of their own; any that is the same for everyone will do. */
const rank = (entry: Entry<unknown>): string => JSON.stringify(entry.is) ?? ''

/** Of two states of one entry the one that holds. */
export const newerEntry = <E>(one: Entry<E>, other: Entry<E>): Entry<E> => {
  if (one.at !== other.at) return one.at > other.at ? one : other
  return rank(one) >= rank(other) ? one : other
}

/** Both lists in one: each entry as it was changed last. */
export function mergeEntries<E>(mine: Entries<E>, theirs: Entries<E>): Entries<E> {
  const both = new Map(mine)
  for (const [id, entry] of theirs) {
    const known = both.get(id)
    both.set(id, known === undefined ? entry : newerEntry(known, entry))
  }
  return both
}
