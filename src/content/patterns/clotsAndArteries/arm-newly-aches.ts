import { every, isAny, some } from '../../../domain/conditions/condition'
import { armsAlone } from '../runnerAndRun/arms-alone'
import { newOrNotTold, notShort, whenNotTold } from '../runnerAndRun/time-not-told'
import { clotRiskElsewhere } from './clot-is-likelier'

/** A vein of the arm can clot as well, more so after the gym: newly sore for hours at rest, in someone in whom a clot is likelier. */
export const armMayHoldAClot = every(
  armsAlone,
  isAny('feel', 'aches', 'stays-tight'),
  newOrNotTold,
  some(every(isAny('when', 'at-rest', 'in-bed'), notShort), every(whenNotTold, isAny('lasts', 'hours', 'days'))),
  // The question about clots is asked about a leg.
  clotRiskElsewhere,
)
