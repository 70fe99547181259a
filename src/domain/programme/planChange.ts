import type { MeasureId } from '../vocabulary'
import type { Actions } from './action'
import { mostTakenOn } from './choices'
import { canTakeOn, propose } from './propose'

/** What became of a plan since the runner took on some of it. */
export type PlanChange = {
  /** Taken on, and no longer in the plan. */
  readonly gone: readonly MeasureId[]
  /** What the plan proposes for their places. */
  readonly added: readonly MeasureId[]
}

/** Undefined while all that was taken on still stands in the plan: what the runner left out by choice is not offered again. */
export function planChange(
  chosen: readonly MeasureId[],
  given: Parameters<typeof propose>[0],
  actions: Actions,
  spokenOf: readonly MeasureId[] = [],
): PlanChange | undefined {
  const open = canTakeOn(given, actions).map(({ measure }) => measure)
  const gone = chosen.filter((measure) => !open.includes(measure))
  if (gone.length === 0) return undefined
  const room = mostTakenOn - (chosen.length - gone.length)
  const added = propose(given, actions, spokenOf)
    .map(({ measure }) => measure)
    .filter((measure) => !chosen.includes(measure))
  return { gone, added: added.slice(0, Math.max(0, room)) }
}
