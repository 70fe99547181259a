import type { Plan, Withheld } from '../domain/plan/buildPlan'
import { strictestOnly } from '../domain/plan/strictestOnly'
import { ladders } from './ladders'

type Warnings = {
  /** What could harm this runner most, gravest first. */
  readonly first: readonly Withheld[]
  /** What else is left out for them. */
  readonly rest: readonly Withheld[]
}

/** Every caution that a runner is told, each deed once and by its strictest rule. */
export function warningsFor({ withheld, first }: Pick<Plan, 'withheld' | 'first'>): Warnings {
  const told = strictestOnly(withheld, ladders)
  const isFirst = ({ conflict }: Withheld) => first.includes(conflict)
  return {
    first: first.flatMap((id) => told.find(({ conflict }) => conflict === id) ?? []),
    rest: told.filter((one) => !isFirst(one)),
  }
}
