import { every, is, isAny, unsaid } from '../../../domain/conditions/condition'
import { onRuns } from './on-runs'

/** In bed or at rest, and not a word of a run. */
export const offTheRun = every(isAny('when', 'in-bed', 'at-rest', 'getting-up'), unsaid(onRuns))

/**
 * Off the run, and two nights a week: there is no run that cramped, so neither its length nor its weather is asked about. A night
 * now and then, or after hard runs, may hang on the run. So may a muscle that is weak: after hard work it can break down.
 */
export const nightAfterNight = every(offTheRun, is('sleep', 'most-weeks'), unsaid(is('feel', 'weak')))
