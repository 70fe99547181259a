import { every, is, isAny, some } from '../../../domain/conditions/condition'

/** Hands or feet claw, and something lowers magnesium, calcium or potassium. */
export const clawsAndSaltsMayBeLow = every(
  is('rest-signs', 'hand-spasm'),
  some(
    is('health', 'heavy-drinking'),
    isAny('conditions', 'bowel', 'ileostomy'),
    isAny('medicines', 'acid-reducer', 'diuretic', 'potassium-sparing', 'digoxin'),
  ),
)
