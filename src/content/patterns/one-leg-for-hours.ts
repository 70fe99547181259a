import { every, is, isAny, unsaid } from '../../domain/conditions/condition'
import { namesALeg } from './names-a-leg'

/**
 * Hours of pain in one and the same leg: no ordinary cramp, which lets go in minutes. Whenever it began, a leg that still hurts hours
 * later hurts at rest.
 */
export const oneLegForHours = every(is('where', 'same-leg'), is('lasts', 'hours'))

/** Hours of pain in a leg that may be the same one: for someone in whom a clot is likelier. */
export const legForHours = every(is('lasts', 'hours'), namesALeg, unsaid(isAny('where', 'either-leg', 'both-legs')))
