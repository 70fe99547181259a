import { is, isAny, some, unsaid } from '../../../domain/conditions/condition'

/**
 * Pain under the ribs alone is a stitch: every other cause steps aside, and nobody with only a stitch gets leg advice.
 * Someone whose leg cramps as well has two troubles, and what they say about drinking must count.
 */
export const legCrampScope = some(
  unsaid(is('where', 'ribs')),
  isAny('where', 'calf', 'shin', 'foot', 'hamstring', 'quad', 'hip-or-groin', 'several-muscles', 'arms-or-hands'),
  // Who names no muscle and says which leg has named the leg: a clot must be asked about.
  isAny('where', 'same-leg', 'either-leg', 'both-legs'),
)
