import { type FileHandle, open, stat } from 'node:fs/promises'
import type { Source } from '../../src/exchange/activities/bytes/source'

/** A file on disk, read a part at a time, and the way to close it. @throws if it cannot be opened, or is no plain file. */
export async function fileSource(
  name: string,
  path: string,
): Promise<Source & { readonly close: () => Promise<void> }> {
  // Asked before it is opened: to open a pipe is to wait for whoever writes into it.
  if (!(await stat(path)).isFile()) throw new Error('it is not a file')
  const handle: FileHandle = await open(path, 'r')
  const { size } = await handle.stat()
  return {
    name,
    size,
    async read(from, to) {
      const bytes = new Uint8Array(Math.max(0, Math.min(to, size) - from))
      const { bytesRead } = await handle.read(bytes, 0, bytes.length, from)
      return bytes.subarray(0, bytesRead)
    },
    close: () => handle.close(),
  }
}
