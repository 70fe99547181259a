import type { Source } from '../bytes/source'
import { damaged, ReadFault } from '../problem'

/** Where the list of contents stands, and how many files it names. */
type ZipList = { readonly from: number; readonly to: number; readonly count: number; readonly shift: number }

const endSign = 0x06054b50
const end64Sign = 0x06064b50
const locatorSign = 0x07064b50
const endLength = 22
const locatorLength = 20
const longestComment = 65_535

const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/**
 * Finds the end record, which a zip closes with, and its 64-bit form if there is one.
 * @throws ReadFault when there is none: the file is cut off.
 */
export async function findList(source: Source): Promise<ZipList> {
  const tailFrom = Math.max(0, source.size - endLength - longestComment - locatorLength)
  const tail = view(await source.read(tailFrom, source.size))
  let at = tail.byteLength - endLength
  const isEnd = () =>
    tail.getUint32(at, true) === endSign && at + endLength + tail.getUint16(at + 20, true) <= tail.byteLength
  while (at >= 0 && !isEnd()) at--
  if (at < 0) throw new ReadFault(damaged('The zip is cut off: its end is missing. Download it again.'))
  let count = tail.getUint16(at + 10, true)
  let size = tail.getUint32(at + 12, true)
  let from = tail.getUint32(at + 16, true)
  let end = tailFrom + at
  const locator = at - locatorLength
  if (locator >= 0 && tail.getUint32(locator, true) === locatorSign) {
    const end64 = Number(tail.getBigUint64(locator + 8, true))
    const record = view(await source.read(end64, end64 + 56))
    if (record.byteLength < 56 || record.getUint32(0, true) !== end64Sign)
      throw new ReadFault(damaged('The end of the zip is damaged. Download it again.'))
    count = Number(record.getBigUint64(32, true))
    size = Number(record.getBigUint64(40, true))
    from = Number(record.getBigUint64(48, true))
    end = end64
  }
  // Something stands before the zip, such as a program that unpacks it: all places are shifted.
  const shift = end - size - from
  if (shift < 0 || from + shift > source.size)
    throw new ReadFault(damaged('The list of contents of the zip is damaged. Download it again.'))
  return { from: from + shift, to: end, count, shift }
}
