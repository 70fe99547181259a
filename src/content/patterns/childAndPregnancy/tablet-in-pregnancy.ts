import { every, isAny } from '../../../domain/conditions/condition'
import { pregnant } from '../runnerAndRun/runner-groups'

/** Pregnant, on a medicine that can harm a baby, or one without a name. */
export const tabletInPregnancy = every(
  pregnant,
  isAny(
    'medicines',
    'ace-or-arb',
    'blood-pressure-unknown',
    'potassium-sparing',
    'lithium',
    'blood-thinner',
    'statin',
    'tetracycline',
    'sglt2',
    'sulfonylurea',
    'raloxifene',
    'diuretic',
    'bone-medicine',
    'teriparatide',
    'unknown-name',
  ),
)
