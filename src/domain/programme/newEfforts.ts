import type { Deed } from '../deeds'
import type { MeasureId } from '../vocabulary'
import type { Effort } from './exercise'
import { type Catalogue, effortsFor } from './sessionsOf'

/** The exercises that a week of an action asks for and no week before it has. */
export function newEfforts(
  measure: MeasureId,
  week: number,
  catalogue: Catalogue,
  forbidden: ReadonlySet<Deed>,
): readonly Effort[] {
  const action = catalogue.actions[measure]
  if (action.kind !== 'exercises') return []
  const before = new Set(action.weeks.slice(0, week - 1).flatMap((efforts) => efforts.map(({ exercise }) => exercise)))
  const now = effortsFor(action.weeks[week - 1] ?? [], catalogue, forbidden)
  return now.filter(({ exercise }) => !before.has(exercise))
}
