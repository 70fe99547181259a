import type { Condition } from '../conditions/condition'
import type { Deed } from '../deeds'

/** Every exercise that a programme may ask for. Each is drawn in `src/parts/drawings`. */
export const exerciseIds = [
  'calf-raise',
  'calf-raise-bent',
  'calf-lower',
  'calf-raise-single',
  'calf-raise-bent-single',
  'hops',
  'skipping-rope',
  'hop-single',
  'uphill-strides',
  'clamshell',
  'bridge',
  'bridge-single',
  'bridge-heels',
  'side-step',
  'step-down',
  'hamstring-slide',
  'single-leg-deadlift',
  'foot-doming',
  'toe-spread',
  'toe-lifts',
  'towel-scrunch',
  'balance',
  'ball-raise',
  'balance-toe-lifts',
  'balance-cushion',
  'leg-swing',
  'walking-lunge',
  'high-knees',
  'ankle-bounce',
  'straight-leg-kick',
  'calf-stretch',
  'calf-stretch-bent',
  'hamstring-stretch',
  'thigh-stretch',
  'foot-stretch',
  'shin-stretch',
  'hip-stretch',
] as const
export type ExerciseId = (typeof exerciseIds)[number]

/** How one exercise is done. */
export type Exercise = {
  readonly name: string
  /** How it begins, and how it ends: the two drawings say the same. */
  readonly from: string
  readonly to: string
  /** How fast, in words. */
  readonly tempo: string
  /** The same as seconds for one. */
  readonly each: number
  /** What counts as one, in words: "Up and down again is one." */
  readonly one: string
  /** A word of the trade that the name or the text uses, in plain words. */
  readonly term?: string
  readonly asks: readonly Deed[]
}

/** So many times one exercise. Of `reps` and `seconds` one is given. */
export type Effort = {
  readonly exercise: ExerciseId
  readonly sets: number
  readonly reps?: number
  /** How long each is held. */
  readonly seconds?: number
  /** Both sides in turn; the count is for one. */
  readonly eachSide?: true
  readonly note?: string
  /** The muscle it is for may be this runner's: dropped where the answers rule it out. */
  readonly when?: Condition
}
