import type { Condition } from '../conditions/condition'
import type { SourceId } from '../sourceIds'
import type { Agreement, Grade } from '../vocabulary'

/** At least one source: a claim without one cannot be written down. */
export type Cites = readonly [SourceId, ...SourceId[]]

/** One reason for or against a cause. */
export type Rule = {
  readonly when: Condition
  /** Decibans, 10·log10 of an odds ratio: +3 doubles the odds, +10 multiplies them by ten. Never 0. */
  readonly points: number
  /** Said to the runner after "because" or "speaks against it": what they told us and why it counts. */
  readonly because: string
  /**
   * Said in place of `because` to a runner who gave only some of the answers that it names. The first whose condition holds is
   * used.
   */
  readonly told?: readonly { readonly when: Condition; readonly because: string }[]
  /** The figure behind it, where a study gives one. */
  readonly figure?: string
  readonly cites: Cites
}

/** A ceiling on a cause's points, so that one weak clue cannot make it lead. */
export type Limit = {
  readonly when: Condition
  readonly atMost: number
  readonly because: string
  readonly cites: Cites
}

/** A cause with its words, its rules and its sources together. */
export type Cause = {
  readonly name: string
  /** One plain line for a list. */
  readonly short: string
  /** How it makes a muscle cramp, in plain words. */
  readonly mechanism: string
  readonly coachSays: string
  readonly studiesSay: string
  readonly agreement: Agreement
  readonly grade: Grade
  /** How common it is, where that is known. */
  readonly howCommon: string
  /** Can the runner do something about it, or does it only raise the odds? */
  readonly changeable: boolean
  /** While this cause comes first, the plan holds only measures that act on it: anything else would be a guess. */
  readonly plansAlone?: true
  /**
   * This cause can do harm on the next run. Once it is likely, measures that act on it squarely come first in the plan.
   */
  readonly plansFirst?: true
  /**
   * Measures for this cause only go back to something that did no harm. So once it is likely they stay in the plan, even while
   * a cause with `plansAlone` comes first.
   */
  readonly plansBeside?: true
  /** Who it can apply to at all. Left out: everyone. */
  readonly scope?: Condition
  /** Decibans before anything is known. */
  readonly base: number
  readonly rules: readonly Rule[]
  readonly limits: readonly Limit[]
  readonly cites: Cites
}
