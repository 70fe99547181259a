import type { Plan, PlanItem } from '../plan/buildPlan'
import type { Answers } from '../quiz/questionnaire'
import type { Actions } from './action'
import type { AgeBand } from './recovery'

/** More than three new habits at once, and none is kept. */
export const mostTakenOn = 3

/** What of a plan can be taken on: not what is for the moment of a cramp, and what is for a race only where there is one. */
export const canTakeOn = ({ items }: Pick<Plan, 'items'>, actions: Actions, racing: boolean): readonly PlanItem[] =>
  items.filter(({ measure }) => {
    const { kind } = actions[measure]
    return kind !== 'when-it-cramps' && (kind !== 'race' || racing)
  })

/** What to begin with: at most three, in the order of the plan. Each brings the reason for which it is there. */
export const propose = (plan: Pick<Plan, 'items'>, actions: Actions, racing: boolean): readonly PlanItem[] =>
  canTakeOn(plan, actions, racing).slice(0, mostTakenOn)

/** The quiz asks in bands, so those over forty count as one. */
const olderBands: ReadonlySet<string> = new Set(['40-49', '40-64', '50-64', '65-plus'])

/** Legs of which nobody knows the age are taken for young ones: the shorter rest is still a rest. */
export const ageBandOf = ({ health = [] }: Answers): AgeBand =>
  health.some((said) => olderBands.has(said)) ? '40-plus' : 'under-40'
