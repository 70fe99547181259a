import { every, is, isAny, some, unsaid } from '../../domain/conditions/condition'
import { twitchesAlone } from './twitches-alone'

/** It keeps coming at rest: by day, or spreading to new muscles. */
export const atRestAgain = some(
  every(
    is('when', 'at-rest'),
    unsaid(is('history', 'first-ever')),
    unsaid(isAny('when', 'just-after', 'hours-after')),
    unsaid(twitchesAlone),
  ),
  is('rest-signs', 'spreading'),
)
