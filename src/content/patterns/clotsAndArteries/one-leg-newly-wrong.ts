import { every, is, isAny, some, unsaid } from '../../../domain/conditions/condition'
import { newOrNotTold } from '../runnerAndRun/time-not-told'
import { oneLegNotTheFootAlone } from './one-leg-for-hours'

export const newlyInOneLeg = every(oneLegNotTheFootAlone, newOrNotTold)

/** It hurts, is tight or heavy between cramps. */
export const achesTightOrHeavy = isAny('feel', 'aches', 'stays-tight', 'weak')

/** One leg newly wrong, whenever and for however long: then what makes clots likelier is asked. The fewer answers that hangs on, the better. */
export const oneLegNewlyWrong = every(
  newlyInOneLeg,
  some(achesTightOrHeavy, every(is('feel', 'tightens'), unsaid(is('feel', 'locks')))),
)
