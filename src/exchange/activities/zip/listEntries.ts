import type { Source } from '../bytes/source'
import { limits } from '../limits'
import { damaged, ReadFault, tooLarge } from '../problem'
import { findList } from './endRecord'
import type { Entry } from './entry'

const entrySign = 0x02014b50
const fixedLength = 46
const all32 = 0xffffffff

/** The 64-bit sizes and place, in the order in which the 32-bit ones have no room. */
function wideFields(extra: DataView, fields: readonly number[]): readonly number[] {
  for (let at = 0; at + 4 <= extra.byteLength; ) {
    const length = extra.getUint16(at + 2, true)
    if (extra.getUint16(at, true) === 1) {
      let next = at + 4
      return fields.map((field) => {
        if (field !== all32 || next + 8 > Math.min(extra.byteLength, at + 4 + length)) return field
        next += 8
        return Number(extra.getBigUint64(next - 8, true))
      })
    }
    at += 4 + length
  }
  return fields
}

/** One entry at the start of these bytes and the bytes it takes, or undefined if it goes on beyond them. */
function readEntry(bytes: Uint8Array, shift: number): readonly [Entry, number] | undefined {
  if (bytes.length < fixedLength) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint32(0, true) !== entrySign)
    throw new ReadFault(damaged('The list of contents of the zip is damaged. Download it again.'))
  const nameEnd = fixedLength + view.getUint16(28, true)
  const extraEnd = nameEnd + view.getUint16(30, true)
  const length = extraEnd + view.getUint16(32, true)
  if (bytes.length < length) return undefined
  const extra = new DataView(bytes.buffer, bytes.byteOffset + nameEnd, extraEnd - nameEnd)
  const [size = 0, packedSize = 0, at = 0] = wideFields(extra, [
    view.getUint32(24, true),
    view.getUint32(20, true),
    view.getUint32(42, true),
  ])
  const name = new TextDecoder().decode(bytes.subarray(fixedLength, nameEnd))
  const locked = (view.getUint16(8, true) & 1) === 1
  return [
    { name, method: view.getUint16(10, true), locked, crc: view.getUint32(16, true), packedSize, size, at: at + shift },
    length,
  ]
}

/**
 * The files of a zip that are `wanted`, by their names, in the order in which they stand in it. The others take no memory.
 * `left` says how many more there would have been.
 * @throws ReadFault when the list is damaged, or its files lie over each other, as only bombs do.
 */
export async function listEntries(
  source: Source,
  wanted: (name: string) => boolean,
): Promise<{ readonly entries: readonly Entry[]; readonly left: number }> {
  const list = await findList(source)
  if (list.to - list.from > limits.zipListBytes)
    throw new ReadFault(
      tooLarge('The zip names more files than anyone has run. Unpack it, and give us the activity files.'),
    )
  const entries: Entry[] = []
  let left = 0
  let rest: Uint8Array = new Uint8Array(0)
  for (let from = list.from; from < list.to; from += limits.slice) {
    const piece = await source.read(from, Math.min(from + limits.slice, list.to))
    const bytes = new Uint8Array(rest.length + piece.length)
    bytes.set(rest)
    bytes.set(piece, rest.length)
    let at = 0
    for (
      let read = readEntry(bytes, list.shift);
      read !== undefined;
      read = readEntry(bytes.subarray(at), list.shift)
    ) {
      at += read[1]
      if (!wanted(read[0].name)) continue
      if (entries.length < limits.zipFiles) entries.push(read[0])
      else left += 1
    }
    rest = bytes.subarray(at)
  }
  if (rest.length > 0) throw new ReadFault(damaged('The list of contents of the zip is damaged. Download it again.'))
  entries.sort((one, other) => one.at - other.at)
  const overlap = entries.some(({ at, packedSize }, index) => at + packedSize > (entries[index + 1]?.at ?? source.size))
  if (overlap)
    throw new ReadFault(
      damaged('The files in this zip lie over each other. No honest zip does that, so we left it alone.'),
    )
  return { entries, left }
}
