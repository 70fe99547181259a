import { every, is, isAny, unsaid } from '../../domain/conditions/condition'

/** It has been one and the same leg for weeks or more, and not in races alone. */
export const sameLegForWeeks = every(
  is('where', 'same-leg'),
  isAny('history', 'months', 'years', 'more-often'),
  unsaid(is('when', 'races-only')),
)
