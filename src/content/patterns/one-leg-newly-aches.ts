import { every, is, isAny, unsaid } from '../../domain/conditions/condition'
import { newOrNotTold, notOnlyOnRuns, notShort } from './time-not-told'

/** What lets go in minutes was told to do so; an ache of which nobody knows how long it stays counts as one that stays. */
const newlyAches = every(isAny('feel', 'aches', 'stays-tight'), notShort, notOnlyOnRuns, newOrNotTold)

/** One and the same leg newly aches or stays tight, and not on runs alone. */
export const oneLegNewlyAches = every(is('where', 'same-leg'), newlyAches)

/** The same in one place of a leg of which nobody said that it changes sides: asked about clots. */
export const legNewlyAches = every(
  isAny('where', 'same-leg', 'calf', 'shin', 'foot', 'hamstring', 'quad', 'hip-or-groin'),
  unsaid(isAny('where', 'either-leg', 'both-legs')),
  newlyAches,
)
