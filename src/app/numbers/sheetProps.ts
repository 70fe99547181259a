import type { Plan } from '../../domain/plan/buildPlan'

/** What a worksheet is given: the plan knows what this runner must not do. */
export type SheetProps = { readonly plan: Plan }
