import type { Deed } from '../deeds'
import type { MeasureId } from '../vocabulary'
import type { TimeOfDay } from './action'
import type { IsoDate } from './calendarDate'
import type { Effort } from './exercise'
import type { AgeBand, PastRace } from './recovery'
import type { Weekday } from './weekdays'

export type Race = { readonly date: IsoDate; readonly km?: number }

/** A race further ahead than a programme reaches, and the day on which the weeks for it begin. */
export type FarRace = { readonly race: Race; readonly beginOn: IsoDate; readonly weeks: number }

/** What a programme is made from. Distances are in km. */
export type Wish = {
  readonly start: IsoDate
  /** The days on which the runner can do something. */
  readonly days: readonly Weekday[]
  /** What the runner takes on. */
  readonly chosen: readonly MeasureId[]
  readonly forbidden: ReadonlySet<Deed>
  readonly age: AgeBand
  /** The longest training run of the last 30 days: a race is none. */
  readonly longestKm?: number
  /** The longest distance the runner wants to run; that of the race, where there is one. */
  readonly goalKm?: number
  readonly race?: Race
  /** A race that is just over. */
  readonly pastRace?: PastRace
  /** Numbers of the weeks that were missed: their content is repeated, and not added to the next week. */
  readonly missed: readonly number[]
}

/** What a week is for. */
export type WeekKind = 'recovery' | 'build' | 'lighter' | 'taper' | 'race'

/** One thing on one day. */
export type Session = {
  /** The same for the same place in the programme, however often it is made anew. */
  readonly id: string
  readonly date: IsoDate
  readonly measure: MeasureId
  readonly kind: 'exercises' | 'long-run' | 'daily' | 'once' | 'block'
  readonly say: string
  readonly minutes?: number
  readonly km?: number
  readonly at?: TimeOfDay
  readonly efforts: readonly Effort[]
}

export type Week = {
  readonly number: number
  readonly from: IsoDate
  /** The last day, included. */
  readonly to: IsoDate
  readonly kind: WeekKind
  /** How far the exercises and the long run have come; undefined where they rest. */
  readonly step: number | undefined
  readonly sessions: readonly Session[]
  /** Days of the usual easy runs, where a race is so near that the runs themselves are named. Nothing to tick. */
  readonly easyRuns: readonly IsoDate[]
}

/** Something taken on that rests until a race is over, and the day from which it comes. */
export type Waiting = { readonly measure: MeasureId; readonly from: IsoDate }

/** What has no date of its own. */
export type Occasion = { readonly measure: MeasureId; readonly say: string; readonly efforts: readonly Effort[] }

export type Programme = {
  readonly start: IsoDate
  readonly end: IsoDate
  readonly weeks: readonly Week[]
  readonly withRuns: readonly Occasion[]
  readonly raceDay: readonly Occasion[]
  readonly checkIns: readonly { readonly week: number; readonly date: IsoDate }[]
  readonly race: Race | undefined
  /** What was taken on and has no day before that race. */
  readonly waiting: readonly Waiting[]
  /** The race is over three times as long as these weeks lead to. */
  readonly tooFar: boolean
  /** A race that the plan speaks against: these weeks do not lead up to it. */
  readonly leftOut: Race | undefined
  /** Longer runs have to wait, and nobody told how far this runner has run: the race may be too long for them. */
  readonly noFurther: boolean
  /** A race beyond the last week: it is named, and its own weeks get a day to begin. */
  readonly far: FarRace | undefined
  /** The first day after a race that bears a short run. */
  readonly runsFrom: IsoDate | undefined
  /** Until when the legs recover from a race, not included. */
  readonly recoversUntil: IsoDate | undefined
}
