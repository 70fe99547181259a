import { every, is, isAny, some } from '../../domain/conditions/condition'

/** Electrolytes or a salt substitute, with two things at once that hold back potassium: the blood may hold too much of it already. */
export const potassiumPilesUp = every(
  is('supplements', 'electrolytes'),
  some(
    every(isAny('conditions', 'kidney', 'dialysis'), isAny('medicines', 'potassium-sparing', 'ace-or-arb')),
    every(is('medicines', 'potassium-sparing'), is('medicines', 'ace-or-arb')),
  ),
)
