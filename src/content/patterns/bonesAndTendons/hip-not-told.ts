import { every, is, isAny, some, unsaid } from '../../../domain/conditions/condition'
import { buildsNotTold } from '../asked/gateway-not-told'

/**
 * A hip or groin that may be one only, does more than lock, and nobody said whether it hurts deep inside or makes them limp. There a
 * stress fracture of the neck of the thigh bone is felt, and a run can shift it.
 */
export const hipNotTold = every(
  buildsNotTold,
  is('where', 'hip-or-groin'),
  unsaid(isAny('where', 'either-leg', 'both-legs')),
  some(
    isAny('feel', 'aches', 'stays-tight', 'sharp', 'tightens', 'weak'),
    unsaid(isAny('feel', 'locks', 'flickers', 'tingles', 'twitches', 'sore-days')),
  ),
)
