import type { Budget } from '../bytes/budget'
import { type Flow, flow } from '../bytes/flow'
import { inflated } from '../bytes/inflated'
import { partOf, type Source } from '../bytes/source'
import { damaged, ReadFault, unreadable } from '../problem'
import type { Entry } from './entry'

const headerSign = 0x04034b50
const headerLength = 30

/** The packed bytes of one file. @throws ReadFault when it is locked, packed in another way, or not where it should be. */
export async function packedPart(zip: Source, entry: Entry): Promise<Source> {
  if (entry.locked) throw new ReadFault(unreadable('It is locked with a password.'))
  if (entry.method !== 0 && entry.method !== 8)
    throw new ReadFault(unreadable('It is packed in a way that we cannot read. Unpack it first.'))
  const bytes = await zip.read(entry.at, entry.at + headerLength)
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (header.byteLength < headerLength || header.getUint32(0, true) !== headerSign)
    throw new ReadFault(damaged('The zip is damaged here.'))
  const from = entry.at + headerLength + header.getUint16(26, true) + header.getUint16(28, true)
  if (from + entry.packedSize > zip.size) throw new ReadFault(damaged('It is longer than the zip it stands in.'))
  return partOf(zip, entry.name, from, entry.packedSize)
}

/** The bytes of one file, unpacked as they are read. */
export function unpacked(packed: Source, entry: Entry, budget: Budget): Flow {
  const promised = { size: entry.size, crc: entry.crc }
  return inflated(flow(packed), entry.method === 8 ? 'deflate' : 'stored', promised, budget)
}
