import type { KindName } from './kindNames'

/** What a record says once it has been read. `lost` counts parts that this version no longer knows: they are not in the value. */
export type Read<T> = { readonly value: T; readonly lost: number }

/** One kind of thing that is kept: how it is written, read and put together. What stands in storage is an object with a format number. */
export type RecordKind<T> = {
  readonly name: KindName
  /** Raised when an older app could no longer read what this one writes. */
  readonly format: number
  readonly empty: T
  /** Reads a record of this format or an older one, which it brings forward. Undefined if it is damaged. Never throws. */
  readonly read: (record: { readonly format: number }) => Read<T> | undefined
  /** What `read` takes, without the format number. */
  readonly write: (value: T) => object
  /** Both in one, without loss or doubles. In whatever order and however often things meet, the same comes out. */
  readonly merge: (mine: T, theirs: T) => T
  /** What it consists of, each part as a text that changes when the part does. For counting what a file would bring. */
  readonly parts: (value: T) => ReadonlyMap<string, string>
}
