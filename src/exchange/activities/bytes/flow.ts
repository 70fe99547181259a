import { limits } from '../limits'
import { type Problem, ReadFault } from '../problem'
import type { Source } from './source'

/** Bytes as they come, a piece at a time. */
export type Flow = AsyncIterable<Uint8Array>

/** A source from its beginning to its end. */
export async function* flow(source: Source, slice: number = limits.slice): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < source.size; ) {
    const piece = await source.read(from, Math.min(from + slice, source.size))
    // A file that has become shorter while it was read.
    if (piece.length === 0) return
    from += piece.length
    yield piece
  }
}

/** All of it in one piece. @throws ReadFault when there is more than `most`. */
export async function collect(pieces: Flow, most: number, whenMore: Problem): Promise<Uint8Array> {
  const kept: Uint8Array[] = []
  let length = 0
  for await (const piece of pieces) {
    length += piece.length
    if (length > most) throw new ReadFault(whenMore)
    kept.push(piece)
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const piece of kept) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

/** The same bytes again, after the first of them have been looked at. */
export async function peek(pieces: Flow, length: number): Promise<{ readonly head: Uint8Array; readonly all: Flow }> {
  const rest = pieces[Symbol.asyncIterator]()
  const taken: Uint8Array[] = []
  let size = 0
  while (size < length) {
    const step = await rest.next()
    if (step.done) break
    taken.push(step.value)
    size += step.value.length
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    yield* taken.splice(0)
    yield* { [Symbol.asyncIterator]: () => rest }
  }
  const head = new Uint8Array(size)
  let at = 0
  for (const piece of taken) {
    head.set(piece, at)
    at += piece.length
  }
  return { head: head.subarray(0, length), all: all() }
}
