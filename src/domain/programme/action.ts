import type { Condition } from '../conditions/condition'
import type { Deed } from '../deeds'
import type { MeasureId } from '../vocabulary'
import type { Effort } from './exercise'

/** When in the day something is done every day. */
export type TimeOfDay = 'morning' | 'midday' | 'evening' | 'bedtime'

/** What to mind on every run, for those who ticked what it speaks of. */
type OnRuns = { readonly when?: Condition; readonly asks?: readonly Deed[]; readonly say: string }

/** How a measure becomes something with a date. */
export type Action =
  /** Strength work that grows week by week, a few days a week and never on two in a row. */
  | {
      readonly kind: 'exercises'
      readonly perWeek: 2 | 3
      readonly weeks: readonly [readonly Effort[], ...(readonly Effort[])[]]
      readonly say: string
    }
  /** One run a week that grows. */
  | { readonly kind: 'long-run' }
  /** Every day at the same time, such as the stretch before bed. */
  | {
      readonly kind: 'daily'
      readonly at: TimeOfDay
      readonly minutes: number
      readonly say: string
      readonly efforts?: readonly Effort[]
    }
  /** Whenever a run is run: no date of its own. Some of it has words of its own for a race. */
  | {
      readonly kind: 'with-runs'
      readonly say: string
      /** What its words ask. Whoever must not do it reads `otherwise`. */
      readonly asks?: readonly Deed[]
      readonly otherwise?: string
      readonly race?: string
      readonly efforts?: readonly Effort[]
    }
  /** Once, in the first week; for some runners with something to mind on every run after it: the first line that suits. */
  | {
      readonly kind: 'once'
      readonly say: string
      /** A call that can wait is for a day on which somebody answers; what is done on a run, for the first day with one. */
      readonly on?: 'working-day' | 'not-sunday' | 'run-day'
      readonly onRuns?: readonly OnRuns[]
    }
  /** In the weeks just before a hot race; with no race at all as soon as the legs have recovered. */
  | {
      readonly kind: 'block'
      readonly weeks: number
      readonly perWeek: number
      /** What it asks week by week, with how long. */
      readonly grownUp: readonly string[]
      /** In its place for those who begin with less. */
      readonly gently: { readonly when: Condition; readonly say: readonly string[] }
      /** Under 18: nobody else reads of it. */
      readonly young: readonly string[]
    }
  /** For the moment of a cramp: nothing to plan. */
  | { readonly kind: 'when-it-cramps' }

export type Actions = { readonly [M in MeasureId]: Action }
