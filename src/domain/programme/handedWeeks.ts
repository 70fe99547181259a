import type { IsoDate } from './calendarDate'
import type { BarrierId, CheckIn, Cues, SkipReason } from './choices'
import type { Race, Wish } from './programme'
import type { PastRace } from './recovery'
import type { SessionPlace } from './sessionId'

/** What a runner took on, as they chose it. Distances in km. */
export type TakenOn = Pick<Wish, 'start' | 'days' | 'chosen' | 'longestKm' | 'goalKm'> & {
  readonly cues: Cues
  readonly barrier?: BarrierId
  readonly race?: Race
  readonly pastRace?: PastRace
}

/** What became of one session, and on which day that was said. */
export type PlacedOutcome = SessionPlace & { readonly on: IsoDate; readonly as: 'done' | SkipReason }

/** Weeks on their way from one device to another: what was taken on, and what became of it. */
export type HandedWeeks = {
  readonly takenOn: TakenOn
  readonly outcomes: readonly PlacedOutcome[]
  readonly checkIns: readonly (CheckIn & { readonly week: number })[]
}
