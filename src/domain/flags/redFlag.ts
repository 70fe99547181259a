import type { Condition } from '../conditions/condition'
import type { Deed } from '../deeds'
import type { SourceId } from '../sourceIds'
import type { Triage } from '../vocabulary'

/** A sign that someone should look at the runner. Each trigger is enough by itself. */
export type RedFlag = {
  readonly name: string
  readonly level: Exclude<Triage, 'self-care'>
  readonly triggers: readonly {
    readonly when: Condition
    /** The sign, in words the runner can check against. */
    readonly sign: string
  }[]
  /** What to do, first thing first. */
  readonly actions: readonly [string, ...string[]]
  readonly why: string
  /** What the runner must not do until someone has looked at it. No measure that asks for one of these may stand beside the flag. */
  readonly forbids: readonly Deed[]
  /** May be empty only if `basis` says what the flag rests on instead. */
  readonly cites: readonly SourceId[]
  readonly basis?: 'general medical knowledge'
}
