import { every, is, isAny, unsaid } from '../../domain/conditions/condition'
import { lengthNotTold, newOrNotTold, notOnlyOnRuns, notShort } from './time-not-told'

/** What lets go in minutes was told to do so; an ache of which nobody knows how long it stays counts as one that stays. */
const newlyAches = every(isAny('feel', 'aches', 'stays-tight'), notShort, notOnlyOnRuns, newOrNotTold)

/** One and the same leg newly aches or stays tight, and not on runs alone. */
export const oneLegNewlyAches = every(is('where', 'same-leg'), newlyAches)

/** A place in a leg of which nobody said that it changes sides. Several muscles are hardly one leg. */
const aPlaceInALeg = every(
  isAny('where', 'same-leg', 'calf', 'shin', 'foot', 'hamstring', 'quad', 'hip-or-groin'),
  unsaid(isAny('where', 'either-leg', 'both-legs')),
)

/** The same in a leg that may be one and the same: asked about clots. */
export const legNewlyAches = every(aPlaceInALeg, newlyAches)

/** A pain of which nobody said how long it stays, whenever it comes: a risk that was told elsewhere still counts. */
export const legHurtsUntimed = every(aPlaceInALeg, isAny('feel', 'aches', 'stays-tight', 'sharp'), lengthNotTold)
