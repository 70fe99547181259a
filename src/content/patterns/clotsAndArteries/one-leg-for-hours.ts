import { every, is, isAny, some, unsaid } from '../../../domain/conditions/condition'
import { namesALeg } from '../runnerAndRun/names-a-leg'
import { feelNotSaid, whereNotSaid } from '../runnerAndRun/not-said'
import { newOrNotTold } from '../runnerAndRun/time-not-told'

/**
 * Hours of pain in one and the same leg: no ordinary cramp, which lets go in minutes. Whenever it began, a leg that still hurts hours
 * later hurts at rest.
 */
export const oneLegForHours = every(is('where', 'same-leg'), is('lasts', 'hours'))

/** A heel or sole alone that hurts with the first steps is its own matter. */
export const oneLegNotTheFootAlone = every(
  is('where', 'same-leg'),
  some(
    isAny('where', 'calf', 'shin', 'hamstring', 'quad', 'hip-or-groin', 'several-muscles'),
    unsaid(is('where', 'foot')),
  ),
)

export const achesOrTight = isAny('feel', 'aches', 'stays-tight')

/**
 * One leg that aches or stays tight while resting by day, however long, or newly on standing up, or stays tight hours after a run: for
 * someone in whom a clot is likelier. On standing up or after a run, a muscle that locks is a cramp.
 */
export const oneLegAchesAtRest = some(
  every(is('where', 'same-leg'), achesOrTight, is('when', 'at-rest')),
  every(is('where', 'same-leg'), feelNotSaid, is('when', 'at-rest'), newOrNotTold),
  every(
    oneLegNotTheFootAlone,
    newOrNotTold,
    unsaid(is('feel', 'locks')),
    some(every(achesOrTight, is('when', 'getting-up')), every(is('feel', 'stays-tight'), is('when', 'hours-after'))),
  ),
)

/** A leg that may be the same one: several muscles of no known side may be in one leg, and so may a place that nobody told. */
export const aLegThatMayBeTheSame = every(
  some(namesALeg, whereNotSaid),
  unsaid(isAny('where', 'either-leg', 'both-legs')),
)

/** Hours of pain in a leg that may be the same one: for someone in whom a clot is likelier. */
export const legForHours = every(is('lasts', 'hours'), aLegThatMayBeTheSame)

/** The same for hours or longer: where blood clots slowly, days are no milder than hours. */
export const legForHoursOrDays = every(isAny('lasts', 'hours', 'days'), aLegThatMayBeTheSame)
