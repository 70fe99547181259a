import { every, is, isAny, some } from '../../domain/conditions/condition'
import { statinNotTold } from './gateway-not-told'

/** Weak on a statin: told as that, or weak in the big muscles with that question not answered. */
export const weakOnAStatin = some(
  is('medicine-signs', 'weak-on-statin'),
  every(statinNotTold, is('feel', 'weak'), isAny('where', 'both-legs', 'quad', 'hip-or-groin')),
)
