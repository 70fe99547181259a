import { atLeast, every, is, isAny, some } from '../../../domain/conditions/condition'

/** On dialysis, what is in a sports drink stays in as well. */
const saltsOnDialysis = every(
  is('conditions', 'dialysis'),
  some(is('supplements', 'electrolytes'), is('drinking', 'salty-drink')),
)

/**
 * Electrolytes or a salt substitute, with two things at once that hold back potassium: the blood may hold too much of it already.
 * A tablet for the pressure without a name may be one, and an anti-inflammatory on most days is one. Dialysis alone is enough, and so
 * is digoxin, beside which the heart bears no change of it.
 */
const electrolytesAndHeldBack = every(
  is('supplements', 'electrolytes'),
  some(
    is('medicines', 'digoxin'),
    atLeast(
      2,
      is('conditions', 'kidney'),
      is('medicines', 'potassium-sparing'),
      isAny('medicines', 'ace-or-arb', 'blood-pressure-unknown'),
      is('medicines', 'regular-painkiller'),
    ),
  ),
)

export const potassiumPilesUp = some(saltsOnDialysis, electrolytesAndHeldBack)
