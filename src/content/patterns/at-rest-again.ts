import { every, is, isAny, some } from '../../domain/conditions/condition'

/** It keeps coming at rest: by day, or spreading to new muscles. */
export const atRestAgain = some(
  every(is('when', 'at-rest'), isAny('history', 'few', 'months', 'years', 'more-often')),
  is('rest-signs', 'spreading'),
)
