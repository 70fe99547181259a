import { every, is, isAny, some, unsaid } from '../../domain/conditions/condition'
import { oneLegForHours } from './one-leg-for-hours'

/**
 * Pain of more than a day that may be in one leg only: who did not say that it changes sides is asked about clots.
 * A clot after a race and a long journey is mostly put down to the run, so a reason for the pain clears nobody.
 */
export const oneLegForDays = some(
  every(some(is('feel', 'sore-days'), is('lasts', 'days')), unsaid(isAny('where', 'either-leg', 'both-legs'))),
  oneLegForHours,
)
