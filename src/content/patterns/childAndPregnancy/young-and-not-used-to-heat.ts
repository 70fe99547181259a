import { every, is, unsaid } from '../../../domain/conditions/condition'
import { under18 } from '../runnerAndRun/runner-groups'

/** Their plan has them get used to heat with someone there, and race in it only then. Whoever has not said that they are used to it is not. */
export const youngAndNotUsedToHeat = every(under18, unsaid(is('heat', 'hot-used')))
