import { every, isAny, some, unsaid } from '../../../domain/conditions/condition'
import { carriesSickle } from '../runnerAndRun/runner-groups'

/** It comes on a run, or nobody said when: then there is a run to slow down or stop. */
export const mayCrampOnRuns = some(
  isAny('when', 'first-minutes', 'middle', 'last-part', 'races-only'),
  unsaid(isAny('when', 'just-after', 'hours-after', 'in-bed')),
)

/** Whoever carries sickle cell and cramps on runs: they stop, sit and look, and neither walk nor stretch it off. */
export const stopsAtOnce = every(carriesSickle, mayCrampOnRuns)
