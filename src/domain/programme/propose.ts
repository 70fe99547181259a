import type { Finding } from '../causes/rankCauses'
import type { Plan, PlanItem } from '../plan/buildPlan'
import type { Answers } from '../questionnaire/questionnaire'
import type { MeasureId } from '../vocabulary'
import type { Actions } from './action'
import { mostTakenOn } from './choices'
import { leadFirst } from './leadFirst'
import type { AgeBand } from './recovery'

type Given = { readonly plan: Pick<Plan, 'items'>; readonly findings: readonly Pick<Finding, 'cause'>[] }

/**
 * What of a plan can be taken on: all but what is for the moment of a cramp. What a sign asks for comes first, then what acts on
 * the first cause, then the rest in the order of the plan.
 */
export function canTakeOn({ plan, findings }: Given, actions: Actions): readonly PlanItem[] {
  const open = plan.items.filter(({ measure }) => actions[measure].kind !== 'when-it-cramps')
  return leadFirst(open, findings[0]?.cause)
}

/**
 * What to begin with: at most three items. First what a sign asks for, then what the card for tomorrow speaks of (a runner who
 * reads one thing and finds another ticked trusts neither), then the rest in the order of `canTakeOn`.
 */
export function propose(given: Given, actions: Actions, spokenOf: readonly MeasureId[] = []): readonly PlanItem[] {
  const items = canTakeOn(given, actions)
  const rank = ({ flag, measure }: PlanItem) => (flag !== undefined ? 0 : spokenOf.includes(measure) ? 1 : 2)
  const ranked = items.toSorted((one, other) => rank(one) - rank(other))
  const three = ranked.slice(0, mostTakenOn)
  const hasDays = ({ measure }: PlanItem) => !['with-runs', 'once'].includes(actions[measure].kind)
  const last = three.at(-1)
  const practice = three.some(hasDays) ? undefined : ranked.find(hasDays)
  // If none of the three has a day of its own, the weeks would be empty: the last of the three gives way to something that can
  // be practised on a day.
  return practice !== undefined && last !== undefined && three.length === mostTakenOn && rank(last) === 2
    ? [...three.slice(0, -1), practice]
    : three
}

/** The quiz asks in bands, so those over forty count as one. */
const olderBands: ReadonlySet<string> = new Set(['40-49', '40-64', '50-64', '65-plus'])

/** Without an age the runner counts as under 40, whose rest after a race is the shorter one. */
export function ageBandOf({ health = [] }: Answers): AgeBand {
  if (health.some((said) => olderBands.has(said))) return '40-plus'
  return health.includes('under-18') ? 'under-18' : 'under-40'
}
