import { every, is, isAny, some } from '../../../domain/conditions/condition'

/** Muscle that cannot use its stored sugar: cramps with almost every effort, always have, or ease once the runner slows. */
export const lacksFuel = some(
  is('early-signs', 'family-muscle'),
  every(is('early-signs', 'all-exercise'), isAny('early-signs', 'since-childhood', 'eases-if-slower')),
)
