import { is, isAny, some } from '../../../domain/conditions/condition'

/** A lung condition by name, or what is given for one. */
export const airwaysMayClose = some(is('conditions', 'lung'), isAny('medicines', 'reliever-inhaler', 'laba-inhaler'))

/** The same, or a wheeze or a tight chest that nobody has given a name. */
export const wheezesOrMay = some(
  airwaysMayClose,
  isAny('conditions', 'wheeze-on-runs', 'tight-chest'),
  is('stitch', 'wheeze'),
)
