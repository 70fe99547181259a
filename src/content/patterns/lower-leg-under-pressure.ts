import { every, is, isAny, some, unsaid } from '../../domain/conditions/condition'
import { hardOrNew } from './hard-work'
import { newOrNotTold } from './time-not-told'
import { needles } from './weak-at-rest'

/**
 * Tight or aching for hours and numb as well, since hard work or once the run is over: pressure in a muscle may be closing off its
 * nerve and its blood. What changes sides is none, needles alone are mostly a nerve, and what lets go in minutes is a cramp.
 */
export const lowerLegUnderPressure = every(
  isAny('where', 'shin', 'calf', 'foot', 'several-muscles'),
  unsaid(is('where', 'either-leg')),
  isAny('feel', 'stays-tight', 'aches'),
  needles,
  isAny('lasts', 'hours', 'days'),
  newOrNotTold,
  some(isAny('when', 'just-after', 'hours-after', 'at-rest', 'in-bed'), hardOrNew, is('load', 'race')),
)
