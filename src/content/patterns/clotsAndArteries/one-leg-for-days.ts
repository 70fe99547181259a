import { every, is, isAny, some, unsaid } from '../../../domain/conditions/condition'
import { armsAlone } from '../runnerAndRun/arms-alone'
import { oneLegForHours } from './one-leg-for-hours'

/** Nobody said that it changes sides, is in both legs, or in the arms alone. */
export const maybeOneLeg = unsaid(some(isAny('where', 'either-leg', 'both-legs'), armsAlone))

/**
 * Pain of more than a day that may be in one leg only: who did not say that it changes sides is asked about clots.
 * A clot after a race and a long journey is mostly put down to the run, so a reason for the pain clears nobody.
 */
export const oneLegForDays = some(
  every(some(is('feel', 'sore-days'), is('lasts', 'days')), maybeOneLeg),
  oneLegForHours,
)
