import type { LogKind } from '../log/logEntry'
import type { IsoDate } from '../programme/calendarDate'
import type { MeasureId } from '../vocabulary'

/** When the measure is done: a coin for each day, or for each pair of blocks of two weeks. */
export const trialRules = ['by-day', 'by-block'] as const
export type TrialRule = (typeof trialRules)[number]

/** One measure, done by chance or left out, until the runs tell whether it helps. */
export type Trial = {
  readonly measure: MeasureId
  readonly rule: TrialRule
  readonly counts: LogKind
  readonly start: IsoDate
  /** Where its chance comes from, a whole number below 2 to the 32nd. It is kept, so a day is never drawn twice. */
  readonly seed: number
  /** After so many days or pairs of blocks without a verdict, no difference was seen. Fixed before it begins. */
  readonly most: number
}

/** True for with the measure, false for without it. */
export type Arm = boolean
