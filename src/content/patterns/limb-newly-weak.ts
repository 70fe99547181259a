import { every, is, isAny, some, unsaid } from '../../domain/conditions/condition'
import { heartIll, maybeOverForty, vesselsAtRisk } from './arms-on-effort'
import { newOrNotTold, notShort, whenNotTold } from './time-not-told'
import { needles } from './weak-at-rest'

/** A muscle that aches, is sore, was torn or has locked has a reason to be weak for hours; a limb that a stroke takes has none. */
const withoutPain = unsaid(isAny('feel', 'aches', 'stays-tight', 'sore-days', 'sharp', 'locks'))

const forHours = isAny('lasts', 'hours', 'days')

const weakForHours = every(is('feel', 'weak'), forHours, newOrNotTold, withoutPain)

/** An arm or one leg, whenever it came. With both legs or by turns it is no one side. */
export const limbNewlyWeak = every(
  weakForHours,
  isAny('where', 'arms-or-hands', 'same-leg'),
  unsaid(isAny('where', 'either-leg', 'both-legs')),
)

/** A foot that drops is named by its shin or foot, mostly without a side. */
export const footNewlyWeak = every(
  weakForHours,
  isAny('where', 'shin', 'foot'),
  unsaid(isAny('where', 'either-leg', 'both-legs')),
)

const armNumb = every(is('where', 'arms-or-hands'), needles, newOrNotTold)

/** Since a moment of one run, or at a time of day without one. On every run it is more likely a nerve that is pressed on. */
const byDay = some(
  isAny('when', 'first-minutes', 'soon', 'middle', 'last-part'),
  isAny('when', 'just-after', 'hours-after', 'at-rest', 'getting-up'),
)

/** Newly numb for hours by day. Hands go to sleep in bed, and a nerve may be pressed on for a whole run. */
export const armNewlyNumb = every(
  armNumb,
  some(
    every(
      some(every(is('when', 'at-rest'), notShort), every(whenNotTold, forHours)),
      some(heartIll, vesselsAtRisk, maybeOverForty),
    ),
    every(byDay, forHours, some(heartIll, vesselsAtRisk)),
  ),
)

/** Over in minutes, and new: what tires or falls asleep does so, and so can a stroke that announces itself. */
const limbWeakForMinutes = every(
  isAny('where', 'arms-or-hands', 'same-leg'),
  unsaid(isAny('where', 'either-leg', 'both-legs')),
  isAny('feel', 'weak', 'tingles'),
  unsaid(is('feel', 'locks')),
  is('lasts', 'minutes'),
  newOrNotTold,
)

/** Mostly tired or asleep; not for a doctor today, but to be told when it would be. */
export const limbWeakOrNumbForAWhile = some(limbWeakForMinutes, every(armNumb, forHours))
