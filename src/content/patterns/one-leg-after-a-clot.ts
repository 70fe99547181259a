import { every, is, some } from '../../domain/conditions/condition'
import { feelNotSaid } from './not-said'
import { newOrNotTold, notShort } from './time-not-told'

/**
 * A clot before, and one and the same leg is newly wrong at rest by day, whatever it does, or in bed with neither what it does nor how
 * long told. What locks in bed is a cramp of the night.
 */
export const oneLegAfterAClot = every(
  is('conditions', 'clot-before'),
  is('where', 'same-leg'),
  newOrNotTold,
  some(is('when', 'at-rest'), every(is('when', 'in-bed'), feelNotSaid, notShort)),
)
