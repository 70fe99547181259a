import { every, is, isAny, some, unsaid } from '../../domain/conditions/condition'
import { feelNotSaid } from './not-said'
import { achesOrTight, oneLegNotTheFootAlone } from './one-leg-for-hours'
import { newOrNotTold, notShort } from './time-not-told'

/** It aches or stays tight once the run is over, however short: a leg after a clot may do so from a new one. What locks is a cramp. */
const achesAfterRuns = every(
  oneLegNotTheFootAlone,
  achesOrTight,
  isAny('when', 'just-after', 'hours-after'),
  unsaid(is('feel', 'locks')),
)

/**
 * A clot before, and one and the same leg is newly wrong at rest by day, whatever it does, aches after runs, or is wrong in bed with
 * neither what it does nor how long told. What locks in bed is a cramp of the night.
 */
export const oneLegAfterAClot = every(
  is('conditions', 'clot-before'),
  is('where', 'same-leg'),
  newOrNotTold,
  some(is('when', 'at-rest'), every(is('when', 'in-bed'), feelNotSaid, notShort), achesAfterRuns),
)
