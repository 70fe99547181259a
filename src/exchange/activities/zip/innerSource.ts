import type { Flow } from '../bytes/flow'
import type { Source } from '../bytes/source'

/** The end of a zip that is kept once it has been passed: its list of contents stands there. */
const tailKept = 8 * 1024 * 1024

/**
 * A packed zip inside of a zip, too large to be held in memory: read from the beginning as often as needed.
 * Files asked for in their order cost one reading; the list of contents at the end costs one more.
 */
export function innerSource(name: string, size: number, open: () => Flow): Source {
  let pieces: AsyncIterator<Uint8Array> | undefined
  let piece: Uint8Array = new Uint8Array(0)
  let pieceAt = 0
  let tail: { readonly from: number; readonly bytes: Uint8Array } | undefined

  const next = async (): Promise<boolean> => {
    pieces ??= open()[Symbol.asyncIterator]()
    const step = await pieces.next()
    pieceAt += piece.length
    piece = step.done ? new Uint8Array(0) : step.value
    return !step.done
  }

  const readOn = async (from: number, to: number): Promise<Uint8Array> => {
    if (from < pieceAt) {
      await pieces?.return?.()
      pieces = undefined
      piece = new Uint8Array(0)
      pieceAt = 0
    }
    const bytes = new Uint8Array(Math.max(0, Math.min(to, size) - from))
    let filled = 0
    while (filled < bytes.length) {
      const start = from + filled - pieceAt
      if (start >= piece.length) {
        if (!(await next())) break
        continue
      }
      const part = piece.subarray(start, start + bytes.length - filled)
      bytes.set(part, filled)
      filled += part.length
    }
    return bytes.subarray(0, filled)
  }

  return {
    name,
    size,
    async read(from, to) {
      const tailFrom = Math.max(0, size - tailKept)
      if (from >= tailFrom) {
        tail ??= { from: tailFrom, bytes: await readOn(tailFrom, size) }
        return tail.bytes.subarray(from - tail.from, to - tail.from)
      }
      return readOn(from, to)
    },
  }
}
