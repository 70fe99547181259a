import type { BitReader, BitWriter } from './bits'
import { millisecondsOfDay } from './form'

/** How a value stands in bits. Both ways come from one description, so that neither can know what the other does not. */
export type Packing<T> = {
  readonly put: (bits: BitWriter, value: T) => void
  /** Gives some value even for bits that stand for none, and tells the reader. */
  readonly take: (bits: BitReader) => T
}

/** A whole number from `least` to `most`. */
export const whole = (width: number, least: number, most: number): Packing<number> => ({
  put: (bits, value) => bits.put(Math.min(most, Math.max(least, value)) - least, width),
  take(bits) {
    const value = bits.take(width) + least
    if (value <= most) return value
    bits.fail('damaged')
    return least
  },
})

/** One of a book, by its place in it. A place that the book does not have is one of a newer app. */
export const oneOf = <T>(book: readonly [T, ...T[]], width: number): Packing<T> => ({
  put: (bits, value) => bits.put(book.indexOf(value), width),
  take(bits) {
    const value = book[bits.take(width)]
    if (value === undefined) bits.fail('newer')
    return value ?? book[0]
  },
})

/** A bit for each of a book that is fixed for ever, such as the days of the week. At least one of them. */
export const someOf = <T>(book: readonly T[]): Packing<readonly T[]> => ({
  put: (bits, values) => {
    for (const one of book) bits.put(values.includes(one) ? 1 : 0, 1)
  },
  take(bits) {
    const values = book.filter(() => bits.take(1) === 1)
    if (values.length === 0) bits.fail('damaged')
    return values
  },
})

/** A bit for whether there is one. */
export const perhaps = <T>(packing: Packing<T>): Packing<T | undefined> => ({
  put(bits, value) {
    bits.put(value === undefined ? 0 : 1, 1)
    if (value !== undefined) packing.put(bits, value)
  },
  take: (bits) => (bits.take(1) === 1 ? packing.take(bits) : undefined),
})

/** So many, and then each of them. No two may have the same name. */
export const many = <T>(
  counted: Packing<number>,
  packing: Packing<T>,
  nameOf: (value: T) => unknown,
): Packing<readonly T[]> => ({
  put(bits, values) {
    counted.put(bits, values.length)
    for (const value of values) packing.put(bits, value)
  },
  take(bits) {
    const values = Array.from({ length: counted.take(bits) }, () => packing.take(bits))
    if (new Set(values.map(nameOf)).size < values.length) bits.fail('damaged')
    return values
  },
})

type Fields<T> = { readonly [K in keyof T]-?: object extends Pick<T, K> ? Packing<T[K] | undefined> : Packing<T[K]> }

/** Field by field, in the order they are written down here. */
export function fields<T extends object>(parts: Fields<T>): Packing<T> {
  const names = Object.keys(parts) as (keyof T)[]
  const partOf = (name: keyof T) => parts[name] as Packing<unknown>
  return {
    put(bits, value) {
      for (const name of names) partOf(name).put(bits, value[name])
    },
    take(bits) {
      const read = names.map((name) => [name, partOf(name).take(bits)] as const)
      return Object.fromEntries(read.filter(([, value]) => value !== undefined)) as T
    },
  }
}

/** The same bits, meaning something else. */
export const meaning = <T, U>(packing: Packing<T>, to: (value: U) => T, from: (read: T) => U): Packing<U> => ({
  put: (bits, value) => packing.put(bits, to(value)),
  take: (bits) => from(packing.take(bits)),
})

/** Days since 1970 began. */
export const dayNumber = (date: string): number => Math.floor(Date.parse(date) / millisecondsOfDay)
/** The day, `2027-03-28`, that is so many days after 1 January 1970 (UTC). */
export const dateOf = (day: number): string => new Date(day * millisecondsOfDay).toISOString().slice(0, 10)

/** A day of these two centuries, as the app takes them. */
export const day: Packing<string> = meaning(
  whole(17, dayNumber('2000-01-01'), dayNumber('2199-12-31')),
  dayNumber,
  dateOf,
)

/** A distance up to 1,000 km, to ten metres. */
export const km: Packing<number> = meaning(
  whole(17, 1, 100_000),
  (value) => Math.round(value * 100),
  (tens) => tens / 100,
)
