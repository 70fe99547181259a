import * as z from 'zod/mini'
import { type Entries, type Entry, livingEntries, mergeEntries, newerEntry } from './entries'
import type { KindName } from './kindNames'
import type { Read, RecordKind } from './recordKind'
import { stamp } from './stamp'

/** A name that cannot be taken for anything that every object has. */
const entryId = z.string().check(z.regex(/^[a-z0-9][\w.:-]{0,79}$/i))

const list = z.object({
  entries: z.array(z.object({ id: entryId, at: stamp, is: z.optional(z.unknown()) })),
})

type EntriesSpec<E> = {
  readonly name: KindName
  readonly format: number
  readonly entry: z.ZodMiniType<E>
  /** Brings an entry of the format before the key forward to it. Gives undefined for one that cannot be carried over. */
  readonly steps?: { readonly [toFormat: number]: (is: unknown) => unknown }
}

/** A kind that keeps entries, each with an id and the time of its last change. One that does not fit is left out and counted; the rest stays. */
export function entriesKind<E>({ name, format, entry, steps = {} }: EntriesSpec<E>): RecordKind<Entries<E>> {
  const forward = (is: unknown, from: number): unknown => {
    let step = is
    for (let to = from + 1; to <= format; to += 1) {
      const bring = steps[to]
      if (bring !== undefined) step = bring(step)
    }
    return step
  }
  const readEntries = (record: { readonly format: number }): Read<Entries<E>> | undefined => {
    const read = list.safeParse(record)
    if (!read.success || record.format < 1) return undefined
    const value = new Map<string, Entry<E>>()
    let lost = 0
    for (const { id, at, is } of read.data.entries) {
      const said = is === undefined ? undefined : entry.safeParse(forward(is, record.format))
      if (said?.success === false) {
        lost += 1
        continue
      }
      const read: Entry<E> = said === undefined ? { at } : { at, is: said.data }
      const twin = value.get(id)
      value.set(id, twin === undefined ? read : newerEntry(twin, read))
    }
    return { value, lost }
  }
  return {
    name,
    format,
    empty: new Map(),
    read: readEntries,
    write: (entries) => ({ entries: [...entries].map(([id, { at, is }]) => ({ id, at, is })) }),
    merge: mergeEntries,
    parts: (entries) => new Map(livingEntries(entries).map(({ id, is }) => [id, JSON.stringify(is)])),
  }
}
