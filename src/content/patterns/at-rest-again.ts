import { every, is, some, unsaid } from '../../domain/conditions/condition'

/** It keeps coming at rest: by day, or spreading to new muscles. */
export const atRestAgain = some(
  every(is('when', 'at-rest'), unsaid(is('history', 'first-ever'))),
  is('rest-signs', 'spreading'),
)
