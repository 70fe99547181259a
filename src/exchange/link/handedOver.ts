import type { Answers } from '../../domain/quiz/questionnaire'

/** What a link carries: what one runner said, and no name. */
export type HandedOver = {
  /** The rules of the app that made the link. */
  readonly rules: string
  /** The day it was made, `2026-11-25`. */
  readonly made: string
  readonly answers: Answers
}

/**
 * The first byte of a link's code: ours, and its form in the last four bits. Forms to come keep this byte and the checksum at the end,
 * so that an older app can tell a newer link from a damaged one.
 */
export const mark = 0xa0
export const format = 1

/** Bytes of the checksum at the end. */
export const checksumLength = 4

/** Set in the byte of an answer if another one to the same question follows. */
export const moreFollow = 0x80

export const millisecondsOfDay = 86_400_000
