import { every, is, isAny, not, some, unsaid } from '../../../domain/conditions/condition'

/** Hot by the runner's own word, used to it or not. */
export const trulyHot = isAny('heat', 'hot-not-used', 'hot-used', 'hot')

/** Hot, in any weather, or nobody said. Who must not run in heat is told so unless they said that it was not hot. */
export const mayBeHot = unsaid(isAny('heat', 'warm', 'mild', 'cold'))

/** Warm counts: on a long run 20 to 24 °C is heat enough. */
export const hot = some(trulyHot, is('heat', 'warm'))

/** Long by the clock, or long for this runner. The last part of a run that lasted under an hour is not long. */
export const long = some(
  isAny('load', '2-to-4h', 'over-4h'),
  every(some(is('load', 'longer'), is('when', 'last-part')), not(is('load', 'under-1h'))),
)
