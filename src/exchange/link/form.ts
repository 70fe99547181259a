/**
 * The first byte of a link's code: ours, and its form in the last four bits. Forms to come keep this byte and the checksum at the end,
 * so that an older app can tell a newer link from a damaged one.
 */
export const mark = 0xa0
/** Answers alone. Every link without weeks is written so: the first apps read it. */
export const format = 1
/** Two bytes for the length of the answers, the answers, and the weeks in bits. */
export const formatWithWeeks = 2

/** Bytes of the checksum at the end. */
export const checksumLength = 4

/** Set in the byte of an answer if another one to the same question follows. */
export const moreFollow = 0x80

export const millisecondsOfDay = 86_400_000
