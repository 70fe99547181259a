import { every, is, isAny, some } from '../../../domain/conditions/condition'
import { statinNotTold } from '../asked/gateway-not-told'
import { coldAndTired } from '../muscle/slow-thyroid'

/** Weak on a statin: told as that, or weak in the big muscles with that question not answered. */
export const weakOnAStatin = some(
  is('medicine-signs', 'weak-on-statin'),
  every(statinNotTold, is('feel', 'weak'), isAny('where', 'both-legs', 'quad', 'hip-or-groin')),
)

/** A slow thyroid lets a statin harm muscle more readily: told by its signs, whatever the muscle does. */
export const slowThyroidOnAStatin = every(coldAndTired, is('medicines', 'statin'))
