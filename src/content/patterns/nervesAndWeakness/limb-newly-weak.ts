import { every, is, isAny, some, unsaid } from '../../../domain/conditions/condition'
import { heartIll, maybeOverForty, vesselsAtRisk } from '../heartAndLungs/arms-on-effort'
import { hardWorkTold, moreWorkTold } from '../runnerAndRun/hard-work'
import { namesALeg } from '../runnerAndRun/names-a-leg'
import { lengthNotTold, newOrNotTold, notOnlyOnRuns, notShort, whenNotTold } from '../runnerAndRun/time-not-told'
import { needles, notSore } from './weak-at-rest'

const forHours = isAny('lasts', 'hours', 'days')

const weakForHours = every(is('feel', 'weak'), forHours, newOrNotTold, notSore)

/** An arm or one leg, whenever it came. With both legs or by turns it is no one side. */
export const limbNewlyWeak = every(
  weakForHours,
  isAny('where', 'arms-or-hands', 'same-leg'),
  unsaid(isAny('where', 'either-leg', 'both-legs')),
)

/** A foot that drops: runners name its shin or foot, and mostly no side. */
export const footNewlyWeak = every(
  weakForHours,
  isAny('where', 'shin', 'foot'),
  unsaid(isAny('where', 'either-leg', 'both-legs')),
)

const armNumb = every(is('where', 'arms-or-hands'), needles, newOrNotTold)

/** Since some moment of a run, or off runs by day. What comes on every run is left out: that is more likely a nerve that is pressed on. */
const byDay = some(
  isAny('when', 'first-minutes', 'soon', 'middle', 'last-part'),
  isAny('when', 'just-after', 'hours-after', 'at-rest', 'getting-up'),
)

/** By age, or by an illness or tablet of heart and vessels. */
export const strokeLikelier = some(heartIll, vesselsAtRisk)

/** Off a run, a time that nobody knows may be minutes. */
const minutesOrNotTold = some(is('lasts', 'minutes'), lengthNotTold)

/** At rest by day, or nobody said when. A hand that locks is a cramp. */
const forMinutesAwake = every(
  minutesOrNotTold,
  some(isAny('when', 'at-rest', 'hours-after'), whenNotTold),
  unsaid(is('feel', 'locks')),
)

/** The same for longer, too: for a doctor, where it is not for today. */
const forAWhileAwake = every(
  unsaid(isAny('lasts', 'seconds', 'until-i-stop')),
  some(isAny('when', 'at-rest', 'hours-after'), whenNotTold),
  unsaid(is('feel', 'locks')),
)

/** Any work that leaves legs heavy for hours, in whichever word it was told. */
export const workTold = some(hardWorkTold, moreWorkTold, isAny('load', 'fast-start', 'chasing-time'))

const weakOrNumb = some(is('feel', 'weak'), needles)
const armWeakOrNumb = every(is('where', 'arms-or-hands'), weakOrNumb, newOrNotTold)

/**
 * Newly numb for hours by day. In bed it counts only where a stroke is likelier, since some strokes are noticed on waking; else a
 * hand that is numb in bed has gone to sleep.
 */
export const armNewlyNumb = every(
  armNumb,
  some(
    every(
      some(every(is('when', 'at-rest'), notShort), every(whenNotTold, forHours)),
      some(strokeLikelier, maybeOverForty),
    ),
    every(some(byDay, is('when', 'in-bed')), forHours, strokeLikelier),
  ),
)

/**
 * A stroke that announces itself is over in minutes. Split from the one above: as one condition they have more combinations
 * than `npm run verify` can go through.
 */
export const armWeakOrNumbForMinutesAtRisk = every(armWeakOrNumb, forMinutesAwake, strokeLikelier)

/** The same over 40, or at an age that was not told, with nothing that makes a stroke likelier: a doctor looks at it. */
export const armNumbAwake = every(armNumb, forAWhileAwake, maybeOverForty)

/** New, and over in minutes. A limb that is tired or has gone to sleep recovers like that, and so does one in a brief stroke (TIA). */
const limbWeakForMinutes = every(
  isAny('where', 'arms-or-hands', 'same-leg'),
  unsaid(isAny('where', 'either-leg', 'both-legs')),
  isAny('feel', 'weak', 'tingles'),
  unsaid(is('feel', 'locks')),
  some(is('lasts', 'minutes'), every(lengthNotTold, notOnlyOnRuns)),
  newOrNotTold,
)

const oneLegNumb = every(namesALeg, unsaid(isAny('where', 'either-leg', 'both-legs')), needles, newOrNotTold)

/**
 * A stroke takes a leg as readily as an arm, and a closed artery shows in a leg first. What comes on every run is left out: that is
 * more likely a nerve.
 */
export const legNumbForHoursAtRisk = every(
  oneLegNumb,
  forHours,
  some(byDay, is('when', 'in-bed'), whenNotTold),
  strokeLikelier,
)

/** Weak for hours with no side told, and not from work or a sore muscle: a stroke takes strength as it takes feeling. */
export const legWeakForHoursAtRisk = every(
  weakForHours,
  isAny('where', 'calf', 'shin', 'foot', 'hamstring', 'quad', 'hip-or-groin'),
  unsaid(isAny('where', 'either-leg', 'both-legs')),
  unsaid(workTold),
  strokeLikelier,
)

/** One and the same leg, weak or numb for a while at rest: it has mostly gone to sleep, but where a stroke is likelier a doctor looks. */
export const legWeakOrNumbAwakeAtRisk = every(
  is('where', 'same-leg'),
  unsaid(isAny('where', 'either-leg', 'both-legs')),
  weakOrNumb,
  newOrNotTold,
  some(forAWhileAwake, every(is('when', 'getting-up'), minutesOrNotTold, unsaid(is('feel', 'locks')))),
  strokeLikelier,
)

const weakInOneLeg = every(is('feel', 'weak'), unsaid(isAny('where', 'either-leg', 'both-legs')), newOrNotTold)

/** Mostly a tired limb, or one that has gone to sleep. Raises no sign; a caution says when it would be an emergency. */
export const limbWeakOrNumbForAWhile = some(
  limbWeakForMinutes,
  every(armNumb, forHours),
  every(is('where', 'same-leg'), some(oneLegNumb, weakInOneLeg), forHours),
)

/** For years an arm goes weak for a moment, not from effort. For a doctor some day; where a stroke is likelier, a flag sends today. */
export const armWeakForYears = every(
  is('where', 'arms-or-hands'),
  is('feel', 'weak'),
  is('history', 'years'),
  isAny('lasts', 'seconds', 'minutes'),
  some(isAny('when', 'at-rest', 'in-bed', 'getting-up'), whenNotTold),
)
