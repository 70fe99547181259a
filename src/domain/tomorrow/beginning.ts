import type { PlanItem } from '../plan/buildPlan'
import { leadFirst } from '../programme/leadFirst'
import type { CauseId } from '../vocabulary'

/** More than three new things are not taken on, so the card speaks of no fourth. */
const takenOn = 3

/** What a programme would begin with. */
export const beginning = (items: readonly PlanItem[], lead: CauseId | undefined): readonly PlanItem[] =>
  leadFirst(
    items.filter(({ phase }) => phase !== 'during-cramp'),
    lead,
  ).slice(0, takenOn)
