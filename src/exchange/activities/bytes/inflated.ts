import { Gunzip, Inflate } from 'fflate'
import { limits } from '../limits'
import { damaged, ReadFault, tooLarge } from '../problem'
import type { Budget } from './budget'
import { crc32 } from './crc32'
import type { Flow } from './flow'

/** What a zip says of a file in it. A gzip says it in its own last bytes. */
type Promised = { readonly size: number; readonly crc: number }

/** The last eight bytes of what has gone by: gzip's checksum and length. */
function trailer() {
  let kept: Uint8Array = new Uint8Array(0)
  return {
    pass(piece: Uint8Array): void {
      kept = piece.length >= 8 ? piece.slice(-8) : Uint8Array.of(...kept, ...piece).slice(-8)
    },
    crc: () => (kept.length < 8 ? undefined : new DataView(kept.buffer, kept.byteOffset).getUint32(0, true)),
  }
}

const bomb = () => tooLarge('It unpacks to far more than any activity holds. We stopped.')
const cutOff = () => damaged('It is packed, and the packing is damaged or cut off.')

/**
 * Unpacks as it reads, and stops at the first sign of a bomb: in pieces so small that even the worst packing cannot fill the memory.
 * @throws ReadFault when it is damaged, or unpacks to too much. A wrong length or checksum is told after the last piece has been given.
 */
export async function* inflated(
  packed: Flow,
  how: 'stored' | 'deflate' | 'gzip',
  promised: Promised | undefined,
  budget: Budget,
): AsyncGenerator<Uint8Array> {
  const out: Uint8Array[] = []
  const inflater = how === 'stored' ? undefined : how === 'gzip' ? new Gunzip() : new Inflate()
  if (inflater !== undefined) inflater.ondata = (piece) => out.push(piece)
  let taken = 0
  let given = 0
  let crc = 0
  const end = trailer()
  const push = (piece: Uint8Array, last: boolean): void => {
    try {
      if (inflater === undefined) out.push(piece)
      else inflater.push(piece, last)
    } catch {
      throw new ReadFault(cutOff())
    }
  }
  function* ready(): Generator<Uint8Array> {
    for (const piece of out.splice(0)) {
      given += piece.length
      budget.spend(piece.length)
      if (given > limits.ratioFrom && given > taken * limits.ratio) throw new ReadFault(bomb())
      if (promised !== undefined && given > promised.size) throw new ReadFault(damaged('It is longer than it says.'))
      crc = crc32(piece, crc)
      if (piece.length > 0) yield piece
    }
  }
  for await (const piece of packed) {
    for (let from = 0; from < piece.length; from += limits.packedSlice) {
      const part = piece.subarray(from, from + limits.packedSlice)
      taken += part.length
      if (how === 'gzip') end.pass(part)
      push(part, false)
      yield* ready()
    }
  }
  push(new Uint8Array(0), true)
  yield* ready()
  if (promised !== undefined && given < promised.size) throw new ReadFault(damaged('It is shorter than it says.'))
  const promisedCrc = how === 'gzip' ? end.crc() : promised?.crc
  if (crc !== promisedCrc)
    throw new ReadFault(damaged('Its checksum does not match: something in it may have changed.'))
}
