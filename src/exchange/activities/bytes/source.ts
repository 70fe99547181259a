/**
 * Something to read from, a part at a time: a file on disk, a Blob in the browser, a part of another source.
 * `read` gives the bytes from `from` up to `to`, fewer only at the end.
 */
export type Source = {
  /** For the runner's eyes only: nothing is ever opened by it. */
  readonly name: string
  readonly size: number
  readonly read: (from: number, to: number) => Promise<Uint8Array>
}

/** A source whose bytes are in memory already. */
export const bytesSource = (name: string, bytes: Uint8Array): Source => ({
  name,
  size: bytes.length,
  read: async (from, to) => bytes.subarray(from, to),
})

/** A part of another source, under its own name. */
export const partOf = (whole: Source, name: string, from: number, size: number): Source => ({
  name,
  size,
  read: (start, end) => whole.read(from + start, from + Math.min(end, size)),
})
