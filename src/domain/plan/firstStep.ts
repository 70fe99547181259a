import type { Plan, PlanItem } from './buildPlan'

/**
 * What to start with: the first action of a plan that changes a habit. What helps during a cramp and a visit to someone go beside it.
 * Undefined if there is nothing to choose between.
 */
export function firstStep({ items }: Pick<Plan, 'items'>): PlanItem | undefined {
  const habits = items.filter(({ phase }) => phase !== 'during-cramp' && phase !== 'medical')
  return habits.length > 1 ? habits[0] : undefined
}
