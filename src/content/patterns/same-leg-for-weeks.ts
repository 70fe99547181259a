import { every, is, isAny, unsaid } from '../../domain/conditions/condition'

/** It has been one and the same leg for weeks or more. Where a clot may be behind it, nothing about the runs clears it. */
export const oneLegForWeeks = every(is('where', 'same-leg'), isAny('history', 'months', 'years', 'more-often'))

/** The same, and not in races alone, which is how tired muscle behaves. */
export const sameLegForWeeks = every(oneLegForWeeks, unsaid(is('when', 'races-only')))
