import { every, is, isAny, some, unsaid } from '../../../domain/conditions/condition'
import { feelNotSaid } from '../runnerAndRun/not-said'
import { lengthNotTold, newOrNotTold, notOnlyOnRuns, notShort } from '../runnerAndRun/time-not-told'
import { aLegThatMayBeTheSame } from './one-leg-for-hours'

/** Off a run, and not only in bed: there it is mostly a night cramp, however little else was said. */
const offARunByDay = isAny('when', 'just-after', 'hours-after', 'at-rest', 'getting-up')

/** It aches or stays tight. If nobody said what it does, it counts when it comes off a run by day. */
const mayAche = some(every(isAny('feel', 'aches', 'stays-tight'), notOnlyOnRuns), every(feelNotSaid, offARunByDay))

/** New, and not known to let go within minutes: an ache of unknown length counts as one that stays. */
const newlyAches = every(mayAche, notShort, newOrNotTold)

/** One and the same leg newly aches or stays tight, and not on runs alone. */
export const oneLegNewlyAches = every(is('where', 'same-leg'), newlyAches)

/** A place in a leg of which nobody said that it changes sides. Several muscles are hardly one leg. */
const aPlaceInALeg = every(
  isAny('where', 'same-leg', 'calf', 'shin', 'foot', 'hamstring', 'quad', 'hip-or-groin'),
  unsaid(isAny('where', 'either-leg', 'both-legs')),
)

/** The same in a leg that may be one and the same: asked about clots. */
export const legNewlyAches = every(aPlaceInALeg, newlyAches)

/** The same where several muscles or no place were named: where a leg may bleed, nobody need have said which. */
export const maybeALegNewlyAches = every(aLegThatMayBeTheSame, newlyAches)

/** A tight spot that stays, new, and nobody knows for how long: whenever it came, it is there once the run is over. */
export const legStaysTightUntimed = every(aLegThatMayBeTheSame, is('feel', 'stays-tight'), lengthNotTold, newOrNotTold)

/** What it does was not said, of a leg that may be one and the same: then how long it lasts is asked. Since when comes later. */
export const legNotSaid = every(aPlaceInALeg, feelNotSaid)

/** A pain of which nobody said how long it stays, whenever it comes: a risk that was told elsewhere still counts. */
export const legHurtsUntimed = every(
  some(
    every(aLegThatMayBeTheSame, isAny('feel', 'aches', 'stays-tight', 'sharp')),
    every(legNotSaid, newOrNotTold, offARunByDay),
  ),
  lengthNotTold,
)
