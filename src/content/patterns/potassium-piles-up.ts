import { atLeast, every, is, isAny, some } from '../../domain/conditions/condition'

/**
 * Electrolytes or a salt substitute, with two things at once that hold back potassium: the blood may hold too much of it already.
 * A tablet for the pressure without a name may be one, an anti-inflammatory on most days is one, and dialysis alone is enough.
 */
export const potassiumPilesUp = every(
  is('supplements', 'electrolytes'),
  some(
    is('conditions', 'dialysis'),
    atLeast(
      2,
      is('conditions', 'kidney'),
      is('medicines', 'potassium-sparing'),
      isAny('medicines', 'ace-or-arb', 'blood-pressure-unknown'),
      is('medicines', 'regular-painkiller'),
    ),
  ),
)
