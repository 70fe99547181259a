import { every, is, isAny, some } from '../../../domain/conditions/condition'

/** Ill lately, on tablets that are often left off then, that are never, or of which too much stays in the blood. */
export const illOnTablets = every(
  is('health', 'ill-lately'),
  isAny(
    'medicines',
    'ace-or-arb',
    'blood-pressure-unknown',
    'diuretic',
    'potassium-sparing',
    'metformin',
    'sglt2',
    'sulfonylurea',
    'steroid-tablet',
    'desmopressin',
    'digoxin',
    'regular-painkiller',
    'unknown-name',
  ),
)

/**
 * The same, a stoma, which loses more while ill, kidneys, a liver or a heart that cannot make up for it, and myasthenia, which an
 * illness makes worse: their cautions ask for a call today.
 */
export const illAndShouldAsk = some(
  illOnTablets,
  every(
    is('health', 'ill-lately'),
    isAny(
      'conditions',
      'ileostomy',
      'kidney',
      'dialysis',
      'heart-failure',
      'fluid-limit',
      'cirrhosis',
      'heart-block-or-myasthenia',
    ),
  ),
)
