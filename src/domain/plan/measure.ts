import type { Cites } from '../causes/cause'
import type { Condition } from '../conditions/condition'
import type { CauseId, ConflictId, FlagId, Grade, MeasureId, Phase } from '../vocabulary'

/** One thing to do. With a condition it is for those only of whom it holds: a plan leaves it out for the others, the guide tells all. */
export type Step = string | { readonly when: Condition; readonly do: string }

/** Something a runner can do about a cramp. */
export type Measure = {
  readonly name: string
  /** One plain line: what to do. */
  readonly short: string
  readonly phase: Phase
  /** The causes it acts on, with how squarely: 3 head on, 2 well, 1 a little. */
  readonly targets: { readonly [C in CauseId]?: 1 | 2 | 3 }
  readonly origin: 'coach' | 'coach-and-studies' | 'studies'
  /** Who it is for. Must hold for the measure to be offered. Left out: everyone with the cause. */
  readonly fits?: Condition
  /**
   * In the plan of everyone it fits, whatever the causes: the runner does it already and should hear how to do it safely,
   * or leave it. With evidence against it (grade D) it comes last, and only where the plan has a place left. The text is the
   * reason, to the runner.
   */
  readonly always?: string
  readonly dose: string
  readonly steps: readonly [Step, ...Step[]]
  /** What to do in each of six weeks. */
  readonly progression?: readonly { readonly week: number; readonly do: string }[]
  readonly takes: string
  readonly grade: Grade
  readonly evidence: string
  readonly cautions: readonly string[]
  readonly cites: Cites
}

/** An advice that must not be given to someone, or not beside another advice. */
export type Conflict = {
  /** The answers that set it off. */
  readonly when?: Condition
  /** The red flags that set it off. */
  readonly flags?: readonly FlagId[]
  /** Measures that set it off by standing in the same plan. */
  readonly together?: readonly MeasureId[]
  readonly withhold: readonly MeasureId[]
  /** Of two measures that must not stand together: goes instead, where the withheld one acts on the first cause and this does not. */
  readonly orElse?: MeasureId
  readonly say: string
  readonly why: string
}

export type Conflicts = { readonly [C in ConflictId]: Conflict }
