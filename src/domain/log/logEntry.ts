import type { IsoDate } from '../programme/calendarDate'

/** What an entry is about. */
export const logKinds = ['run', 'night'] as const

export const logPlaces = ['calf', 'foot', 'hamstring', 'quad', 'hip', 'side', 'elsewhere'] as const

/** When in the run it cramped. Not asked of a night, since nobody knows. */
export const logTimes = ['start', 'middle', 'end', 'after'] as const

/** How hard it locked. */
export const lockStrengths = ['twitch', 'tight', 'locked'] as const

export const helpers = ['stopped', 'stretched', 'rubbed', 'drank', 'salty', 'nothing'] as const

/** What set this run or night apart from the usual one. */
export const differences = [
  'hot',
  'hard',
  'long',
  'hills',
  'little-drink',
  'little-food',
  'new-shoes',
  'poor-sleep',
  'tired-legs',
] as const

export type LogKind = (typeof logKinds)[number]
export type LogPlace = (typeof logPlaces)[number]
export type LogTime = (typeof logTimes)[number]
export type LockStrength = (typeof lockStrengths)[number]
export type Helper = (typeof helpers)[number]
export type Difference = (typeof differences)[number]

/** One run or one night, with a cramp or without. */
export type LogEntry = {
  /** For a night, the day it began. */
  readonly day: IsoDate
  readonly kind: LogKind
  readonly cramped: boolean
  readonly where?: readonly LogPlace[]
  readonly when?: LogTime
  readonly lock?: LockStrength
  readonly helped?: readonly Helper[]
  /**
   * Undefined until the runner has answered: no answer does not mean "as usual". Once answered, whatever is not named was as
   * usual.
   */
  readonly differences?: readonly Difference[]
  readonly note?: string
}

/** Longest note that is kept, in characters. */
export const longestNote = 300

/**
 * The same entry, changed to "with a cramp" or "without". Without one, the details that only a cramp has are dropped.
 */
export function withCramp({ where, when, lock, helped, ...rest }: LogEntry, cramped: boolean): LogEntry {
  if (!cramped) return { ...rest, cramped }
  return {
    ...rest,
    cramped,
    ...(where && { where }),
    ...(when && { when }),
    ...(lock && { lock }),
    ...(helped && { helped }),
  }
}

/** The same entry about something else. When in the run it was, nobody knows of a night. */
export function withKind({ when, ...rest }: LogEntry, kind: LogKind): LogEntry {
  return { ...rest, kind, ...(kind === 'run' && when && { when }) }
}
