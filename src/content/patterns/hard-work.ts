import { isAny } from '../../domain/conditions/condition'

/** Harder, longer or other work than the muscle is used to. */
export const hardWork = isAny(
  'load',
  'other-sport',
  'harder',
  'longer',
  'race',
  'downhill',
  'under-prepared',
  'comeback',
)
