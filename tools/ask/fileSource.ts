import { type FileHandle, open } from 'node:fs/promises'
import type { Source } from '../../src/exchange/activities/bytes/source'

/** A file on disk, read a part at a time, and the way to close it. @throws if it cannot be opened, or is no plain file. */
export async function fileSource(
  name: string,
  path: string,
): Promise<Source & { readonly close: () => Promise<void> }> {
  const handle: FileHandle = await open(path, 'r')
  const stat = await handle.stat()
  if (!stat.isFile()) {
    await handle.close()
    throw new Error('it is not a file')
  }
  return {
    name,
    size: stat.size,
    async read(from, to) {
      const bytes = new Uint8Array(Math.max(0, Math.min(to, stat.size) - from))
      const { bytesRead } = await handle.read(bytes, 0, bytes.length, from)
      return bytes.subarray(0, bytesRead)
    },
    close: () => handle.close(),
  }
}
