import type { Deed } from '../deeds'
import type { MeasureId } from '../vocabulary'
import type { Effort } from './exercise'
import { type Catalogue, effortsFor } from './sessionsOf'

/** The exercises with which an action begins, as far as this runner may do them. */
export function firstEfforts(
  measure: MeasureId,
  catalogue: Catalogue,
  forbidden: ReadonlySet<Deed>,
): readonly Effort[] {
  const action = catalogue.actions[measure]
  if (action.kind === 'exercises') return effortsFor(action.weeks[0], catalogue, forbidden)
  return 'efforts' in action ? effortsFor(action.efforts ?? [], catalogue, forbidden) : []
}
