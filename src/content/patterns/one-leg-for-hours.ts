import { every, is, isAny, some, unsaid } from '../../domain/conditions/condition'
import { namesALeg } from './names-a-leg'
import { feelNotSaid, whereNotSaid } from './not-said'
import { newOrNotTold } from './time-not-told'

/**
 * Hours of pain in one and the same leg: no ordinary cramp, which lets go in minutes. Whenever it began, a leg that still hurts hours
 * later hurts at rest.
 */
export const oneLegForHours = every(is('where', 'same-leg'), is('lasts', 'hours'))

/** A heel or sole that hurts with the first steps is its own matter. */
const notTheFootAlone = some(
  isAny('where', 'calf', 'shin', 'hamstring', 'quad', 'hip-or-groin', 'several-muscles'),
  unsaid(is('where', 'foot')),
)

/**
 * New, on standing up, or tight hours after the run. A muscle that locks is a cramp, and what has been so for months is stiff.
 */
const newlyOnStandingUp = every(
  newOrNotTold,
  notTheFootAlone,
  unsaid(is('feel', 'locks')),
  some(is('when', 'getting-up'), every(is('feel', 'stays-tight'), is('when', 'hours-after'))),
)

/** One leg that aches or stays tight while resting by day or on standing up, however long: for someone in whom a clot is likelier. */
export const oneLegAchesAtRest = every(
  is('where', 'same-leg'),
  some(
    every(isAny('feel', 'aches', 'stays-tight'), some(is('when', 'at-rest'), newlyOnStandingUp)),
    every(feelNotSaid, is('when', 'at-rest'), newOrNotTold),
  ),
)

/** What is no mere lock, and of which nobody said where it is, may be in a leg. */
const aLegThatMayBeTheSame = every(
  some(namesALeg, every(whereNotSaid, isAny('feel', 'tightens', 'stays-tight', 'aches', 'sharp', 'weak', 'tingles'))),
  unsaid(isAny('where', 'either-leg', 'both-legs')),
)

/** Hours of pain in a leg that may be the same one: for someone in whom a clot is likelier. */
export const legForHours = every(is('lasts', 'hours'), aLegThatMayBeTheSame)

/** The same for hours or longer: where blood clots slowly, days are no milder than hours. */
export const legForHoursOrDays = every(isAny('lasts', 'hours', 'days'), aLegThatMayBeTheSame)
