import { every, is, isAny, some } from '../../../domain/conditions/condition'
import { buildsNotTold, tearNotTold } from '../asked/gateway-not-told'

/**
 * Under 18, a pain where a slipped hip is felt, and nobody said whether it makes them limp: suddenly, or building up. A thigh that
 * only locks is a cramp.
 */
export const childLimpNotTold = every(
  is('health', 'under-18'),
  some(
    every(tearNotTold, isAny('where', 'hip-or-groin', 'quad', 'hamstring', 'several-muscles')),
    every(
      buildsNotTold,
      some(
        is('where', 'hip-or-groin'),
        every(isAny('where', 'quad', 'hamstring'), isAny('feel', 'aches', 'stays-tight', 'sharp', 'weak')),
      ),
    ),
  ),
)
