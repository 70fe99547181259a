import { every, is, isAny, some, unsaid } from '../../domain/conditions/condition'
import { namesALeg } from './names-a-leg'

/** With a leg as well, it may be the leg that hurts. */
export const namesNoLeg = unsaid(some(namesALeg, isAny('where', 'either-leg', 'both-legs')))

export const armsAlone = every(is('where', 'arms-or-hands'), namesNoLeg)
