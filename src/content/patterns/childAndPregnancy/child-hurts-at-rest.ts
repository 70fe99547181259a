import { every, is, isAny, some, unsaid } from '../../../domain/conditions/condition'
import { lengthNotTold } from '../runnerAndRun/time-not-told'

const longKnown = isAny('history', 'months', 'years')

/** It hurts, and did not lock: what locks is a cramp, and lets go in minutes. */
const hurtsAndNoCramp = every(isAny('feel', 'aches', 'stays-tight', 'sharp'), unsaid(is('feel', 'locks')))

/** Nobody said how long: it may be hours. Both legs for months, at once or by turns, are growing pains. */
const perhapsForHours = every(
  lengthNotTold,
  hurtsAndNoCramp,
  unsaid(every(isAny('where', 'both-legs', 'either-leg'), longKnown)),
)

/** One and the same leg for months, though each time for minutes only: growing pains change sides. */
const sameLegForMonths = every(is('where', 'same-leg'), is('lasts', 'minutes'), hurtsAndNoCramp, longKnown)

/** Bones that hurt while they rest are looked at soon in someone who grows. */
export const childHurtsAtRest = every(
  is('health', 'under-18'),
  isAny('where', 'calf', 'shin', 'foot', 'hamstring', 'quad', 'same-leg'),
  isAny('when', 'at-rest', 'in-bed'),
  some(isAny('lasts', 'hours', 'days'), perhapsForHours, sameLegForMonths),
)
