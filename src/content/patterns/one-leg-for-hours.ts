import { every, is, isAny, unsaid } from '../../domain/conditions/condition'
import { namesALeg } from './names-a-leg'

/**
 * Hours of pain in one and the same leg at rest, on standing up or after the run: no ordinary cramp, which lets go in minutes.
 */
export const oneLegForHours = every(
  is('where', 'same-leg'),
  is('lasts', 'hours'),
  isAny('when', 'at-rest', 'in-bed', 'just-after', 'hours-after', 'getting-up'),
)

/** Hours of pain in a leg that may be the same one, at any time: for someone in whom a clot is likelier. */
export const legForHours = every(is('lasts', 'hours'), namesALeg, unsaid(isAny('where', 'either-leg', 'both-legs')))
