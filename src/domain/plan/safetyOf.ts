import type { ConflictId } from '../vocabulary'
import type { Plan } from './buildPlan'
import type { Deed } from './deeds'

type Safety = { readonly forbidden?: ReadonlySet<Deed>; readonly first?: readonly ConflictId[] }

/** What this runner must not do, and the gravest of what could harm them. */
export const safetyOf = (plan: Plan): Required<Safety> => {
  const { forbidden = new Set(), first = [] }: Safety = plan as object
  return { forbidden, first }
}
