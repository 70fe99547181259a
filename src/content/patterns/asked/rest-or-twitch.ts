import { every, is, isAny, some } from '../../../domain/conditions/condition'
import { legCrampScope } from './leg-cramp-scope'

/** Cramps at rest or in bed, twitches, weakness, hands: what may come from nerves, salts or the heart, so we ask about its signs. */
export const restOrTwitch = every(
  legCrampScope,
  some(isAny('when', 'in-bed', 'at-rest'), isAny('feel', 'twitches', 'weak'), is('where', 'arms-or-hands')),
)
