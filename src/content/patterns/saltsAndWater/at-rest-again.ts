import { every, is, isAny, some, unsaid } from '../../../domain/conditions/condition'

/** It keeps coming at rest: by day, or spreading to new muscles. */
export const atRestAgain = some(
  every(is('when', 'at-rest'), unsaid(is('history', 'first-ever')), unsaid(isAny('when', 'just-after', 'hours-after'))),
  is('rest-signs', 'spreading'),
)
