import { every, is, isAny, some } from '../../domain/conditions/condition'

/** Ill lately, on tablets that are often left off then, or never. */
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
  ),
)

/** The same, and a stoma, which loses more while ill: their cautions ask for a call today. */
export const illAndShouldAsk = some(illOnTablets, every(is('health', 'ill-lately'), is('conditions', 'ileostomy')))
