import type { PlanItem } from '../plan/buildPlan'
import { mostTakenOn } from '../programme/choices'
import { leadFirst } from '../programme/leadFirst'
import type { CauseId } from '../vocabulary'

/** What a programme would begin with: as many things as it takes on, so that the card speaks of no other. */
export const beginning = (items: readonly PlanItem[], lead: CauseId | undefined): readonly PlanItem[] =>
  leadFirst(
    items.filter(({ phase }) => phase !== 'during-cramp'),
    lead,
  ).slice(0, mostTakenOn)
