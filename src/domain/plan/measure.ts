import type { Cites } from '../causes/cause'
import type { Condition } from '../conditions/condition'
import type { Deed } from '../deeds'
import type { SourceId } from '../sourceIds'
import type { CauseId, ConflictId, FlagId, Grade, MeasureId, Phase } from '../vocabulary'

/**
 * One thing to do. With a condition it is for those only of whom it holds, and one that asks a forbidden deed is left out,
 * or said otherwise. The guide tells all.
 */
export type Step =
  | string
  | {
      readonly when?: Condition
      readonly asks?: readonly Deed[]
      readonly do: string
      /** What is said in its place to a runner who must not do what it asks. */
      readonly otherwise?: string
    }

/** What to mind. */
export type Caution = {
  readonly say: string
  /** Never folded away: overlooking it could harm anyone. */
  readonly grave?: true
  /** The group it is for. Not shown to someone who has ruled out being in it; someone who was not asked sees it. */
  readonly for?: Condition
  /** Not shown to someone who must not do what it speaks of. */
  readonly asks?: readonly Deed[]
}

/** Something a runner can do about a cramp. */
export type Measure = {
  readonly name: string
  /** One plain line: what to do. */
  readonly short: string
  readonly phase: Phase
  /** Said under the name in place of the phase, where the phase alone would lead astray. */
  readonly inBrief?: string
  /** The causes it acts on, with how squarely: 3 head on, 2 well, 1 a little. */
  readonly targets: { readonly [C in CauseId]?: 1 | 2 | 3 }
  readonly origin: 'coach' | 'coach-and-studies' | 'studies'
  /** Who it is for. Must hold for the measure to be offered. Left out: everyone with the cause. */
  readonly fits?: Condition
  /**
   * In the plan of everyone it fits, whatever the causes: the runner does it already and should hear how to do it safely,
   * or leave it. With evidence against it (grade D) it comes last, and only where the plan has a place left. The text is the
   * reason, to the runner. With a condition it is so for those only of whom that holds, and for the others it is like any other.
   */
  readonly always?: string | { readonly when: Condition; readonly say: string }
  /** The deeds that cannot be left out of it. A runner to whom one of these is forbidden does not get the measure. */
  readonly asks: readonly Deed[]
  readonly dose: Step | readonly [Step, ...Step[]]
  readonly steps: readonly [Step, ...Step[]]
  /** What to do in each of six weeks. */
  readonly progression?: readonly { readonly week: number; readonly do: Step }[]
  readonly takes: string
  readonly grade: Grade
  readonly evidence: string
  readonly cautions: readonly Caution[]
  readonly cites: Cites
}

export type Measures = { readonly [M in MeasureId]: Measure }

/** How bad it could be to do what is forbidden. */
export const dangers = ['life', 'harm', 'care'] as const
export type Danger = (typeof dangers)[number]

/** What some runners must not do. */
export type Prohibition = {
  /** The answers that set it off. */
  readonly when?: Condition
  /** The red flags that set it off. */
  readonly flags?: readonly FlagId[]
  readonly together?: undefined
  readonly withhold?: undefined
  readonly orElse?: undefined
  readonly forbids: readonly Deed[]
  /** What its own words ask of the runner. If another conflict forbids that, this one is not told. */
  readonly asks?: readonly Deed[]
  /**
   * The conflict that this one is another wording of. It holds for the same runners, and is told instead where the other asks
   * something forbidden.
   */
  readonly standsInFor?: ConflictId
  /** It can cost a life, it can do lasting harm, or it asks for care. The first two stand before the plan. */
  readonly danger: Danger
  readonly say: string
  readonly why: string
  readonly cites?: readonly SourceId[]
}

/** Two measures that must not stand in one plan. */
export type Pair = {
  readonly when?: undefined
  readonly flags?: undefined
  readonly forbids?: undefined
  readonly asks?: undefined
  readonly standsInFor?: undefined
  readonly danger?: undefined
  readonly together: readonly MeasureId[]
  readonly withhold: readonly MeasureId[]
  /** Taken out instead of `withhold`, if the withheld measure acts on the first cause and this one does not. */
  readonly orElse?: MeasureId
  readonly say: string
  readonly why: string
  readonly cites?: undefined
}

export type Conflict = Prohibition | Pair
export type Conflicts = { readonly [C in ConflictId]: Conflict }
