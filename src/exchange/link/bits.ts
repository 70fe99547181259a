import type { LinkFault } from './linkFault'

/** Takes numbers, each so many bits wide, the heaviest bit first. */
export type BitWriter = {
  readonly put: (value: number, width: number) => void
  /** All of it, the last byte filled up with zeros. */
  readonly bytes: () => Uint8Array
}

/** Begins an empty writer. */
export function writeBits(): BitWriter {
  const bits: number[] = []
  return {
    put(value, width) {
      for (let at = width - 1; at >= 0; at -= 1) bits.push((value >> at) & 1)
    },
    bytes() {
      const bytes = new Uint8Array(Math.ceil(bits.length / 8))
      for (const [at, bit] of bits.entries()) bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (bit << (7 - (at & 7)))
      return bytes
    },
  }
}

/** Gives the numbers back. Whoever reads need not look at every step whether it went well: the first fault stays, and is asked for at the end. */
export type BitReader = {
  /** 0 behind the end. */
  readonly take: (width: number) => number
  readonly fail: (fault: LinkFault) => void
  /** What went wrong first; also if something is left that nobody has asked for. */
  readonly end: () => LinkFault | undefined
}

/** Reads numbers from these bytes, from the first bit on. */
export function readBits(bytes: Uint8Array): BitReader {
  let at = 0
  let first: LinkFault | undefined
  const bit = () => {
    const byte = bytes[at >> 3] ?? 0
    const value = (byte >> (7 - (at & 7))) & 1
    at += 1
    return value
  }
  return {
    take(width) {
      let value = 0
      for (let left = width; left > 0; left -= 1) value = value * 2 + bit()
      if (at > bytes.length * 8) first ??= 'damaged'
      return value
    },
    fail(fault) {
      first ??= fault
    },
    end() {
      const rest = bytes.length * 8 - at
      // One way to write it: what fills up the last byte is zeros, and there is no byte behind it.
      if (rest >= 8 || ((bytes.at(-1) ?? 0) & ((1 << rest) - 1)) !== 0) first ??= 'damaged'
      return first
    },
  }
}
