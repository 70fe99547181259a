import * as z from 'zod/mini'
import type { Read, RecordKind } from './recordKind'

/** A record as it stands in storage. Its id is renewed when it starts afresh, so that nothing old is merged into it. */
type Restored<T> =
  | { readonly kind: 'nothing' }
  | ({ readonly kind: 'record'; readonly id: string } & Read<T>)
  | { readonly kind: 'damaged' }
  | { readonly kind: 'future' }

const envelope = z.looseObject({ format: z.int() })

/** What a text says; undefined if it is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A record that was already taken out of its text: from a file that holds several. Never throws. */
export function restoreParsed<T>(kind: RecordKind<T>, record: unknown): Exclude<Restored<T>, { kind: 'nothing' }> {
  const outside = envelope.safeParse(record)
  if (!outside.success) return { kind: 'damaged' }
  if (outside.data.format > kind.format) return { kind: 'future' }
  const { id } = outside.data
  const read = typeof id === 'string' && kind.read(outside.data)
  return typeof id === 'string' && read ? { kind: 'record', id, ...read } : { kind: 'damaged' }
}

/** A saved record is a stranger until it has been read. Never throws. */
export const restoreRecord = <T>(kind: RecordKind<T>, text: string | null): Restored<T> =>
  text === null ? { kind: 'nothing' } : restoreParsed(kind, parseJson(text))

/** The record as it is stored, and as it is handed out for safekeeping. */
export const recordText = <T>(kind: RecordKind<T>, id: string, value: T): string =>
  JSON.stringify({ format: kind.format, id, ...kind.write(value) })
