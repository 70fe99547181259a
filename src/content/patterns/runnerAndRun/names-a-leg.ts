import { isAny } from '../../../domain/conditions/condition'

/** A place in a leg was named, or one and the same leg. */
export const namesALeg = isAny(
  'where',
  'calf',
  'shin',
  'foot',
  'hamstring',
  'quad',
  'hip-or-groin',
  'several-muscles',
  'same-leg',
)
