import type { SourceId } from '../domain/sourceIds'
import type { MeasureId } from '../domain/vocabulary'
import type { AftercareId } from './reliefIds'

export type Relief = {
  readonly name: string
  /** Helps to choose between two muscles. */
  readonly place: string
  readonly drawing:
    | 'calf'
    | 'hamstring'
    | 'quad'
    | 'foot'
    | 'shin'
    | 'buttock'
    | 'groin'
    | 'hand'
    | 'stitch'
    | 'night-towel'
  /** What to do for someone whom it woke, in one line: the steps are for a road. */
  readonly inBed?: string
  readonly steps: readonly [string, ...string[]]
  /** Another way when this one is out of reach, or who should leave it. */
  readonly careful: readonly [string, ...string[]]
  /** Seconds to hold, once or more. */
  readonly hold: number
  /** The same without a clock. */
  readonly count: string
  readonly aftercare: AftercareId
}

/** One or more sentences, a line each. */
export type Lines = readonly [string, ...string[]]

export type Aftercare = {
  /** Not for a stitch. */
  readonly rub?: Lines
  readonly nextHeading: string
  readonly next: Lines
  readonly helpHeading: string
  readonly help: Lines
  /** Shown ten minutes after the first hold. */
  readonly tooLong: Lines
  /** Where the steps are explained, with how well they were tested. */
  readonly measures: readonly MeasureId[]
  readonly cites: readonly SourceId[]
}
