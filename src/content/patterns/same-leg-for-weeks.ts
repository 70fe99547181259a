import { every, is, isAny } from '../../domain/conditions/condition'

/** It has been one and the same leg for weeks or more. */
export const sameLegForWeeks = every(is('where', 'same-leg'), isAny('history', 'months', 'years', 'more-often'))
