import type { PlanItem } from '../plan/buildPlan'
import type { CauseId } from '../vocabulary'

/** What a sign asks for, then what acts on the first cause, then the rest in the order of the plan. */
export function leadFirst(items: readonly PlanItem[], lead: CauseId | undefined): readonly PlanItem[] {
  const unflagged = items.filter(({ flag }) => flag === undefined)
  const first =
    unflagged.find(({ causes }) => causes[0] === lead) ??
    unflagged.find(({ causes }) => causes.some((cause) => cause === lead))
  const place = (item: PlanItem) => (item.flag !== undefined ? 0 : item === first ? 1 : 2)
  return items.toSorted((a, b) => place(a) - place(b))
}
