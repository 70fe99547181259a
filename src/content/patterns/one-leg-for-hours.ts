import { every, is, isAny, unsaid } from '../../domain/conditions/condition'
import { namesALeg } from './names-a-leg'

/**
 * Hours of pain in one and the same leg: no ordinary cramp, which lets go in minutes. Whenever it began, a leg that still hurts hours
 * later hurts at rest.
 */
export const oneLegForHours = every(is('where', 'same-leg'), is('lasts', 'hours'))

/** One leg that aches or stays tight while resting by day, however long: for someone in whom a clot is likelier. */
export const oneLegAchesAtRest = every(
  is('where', 'same-leg'),
  isAny('feel', 'aches', 'stays-tight'),
  is('when', 'at-rest'),
)

const aLegThatMayBeTheSame = every(namesALeg, unsaid(isAny('where', 'either-leg', 'both-legs')))

/** Hours of pain in a leg that may be the same one: for someone in whom a clot is likelier. */
export const legForHours = every(is('lasts', 'hours'), aLegThatMayBeTheSame)

/** The same for hours or longer: where blood clots slowly, days are no milder than hours. */
export const legForHoursOrDays = every(isAny('lasts', 'hours', 'days'), aLegThatMayBeTheSame)
