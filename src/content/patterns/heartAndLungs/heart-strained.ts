import { isAny, some } from '../../../domain/conditions/condition'

/** What makes a heart that is short of blood likelier at any age: a condition, or what is taken for one. */
export const heartStrained = some(
  isAny('conditions', 'diabetes', 'high-blood-pressure', 'kidney', 'dialysis'),
  isAny(
    'medicines',
    'statin',
    'aspirin',
    'ace-or-arb',
    'amlodipine',
    'beta-blocker',
    'blood-pressure-unknown',
    'diuretic',
    'insulin',
    'sulfonylurea',
    'sglt2',
  ),
)
