import * as z from 'zod/mini'
import type { Read, RecordKind } from './recordKind'

/** A record as it stands in storage. Its id is renewed when it starts afresh, so that nothing old is merged into it. */
export type Restored<T> =
  | { readonly kind: 'nothing' }
  | ({ readonly kind: 'record'; readonly id: string } & Read<T>)
  | { readonly kind: 'damaged' }
  | { readonly kind: 'future' }

const envelope = z.looseObject({ format: z.int() })
const named = z.object({ id: z.string() })

function parseJson(text: string): unknown {
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
  const name = named.safeParse(record)
  const read = name.success ? kind.read(outside.data) : undefined
  return name.success && read !== undefined ? { kind: 'record', id: name.data.id, ...read } : { kind: 'damaged' }
}

/** A saved record is a stranger until it has been read. Never throws. */
export const restoreRecord = <T>(kind: RecordKind<T>, text: string | null): Restored<T> =>
  text === null ? { kind: 'nothing' } : restoreParsed(kind, parseJson(text))

/** The record as it is stored, and as it is handed out for safekeeping. */
export const recordText = <T>(kind: RecordKind<T>, id: string, value: T): string =>
  JSON.stringify({ format: kind.format, id, ...kind.write(value) })
