import { every, is, isAny, some, unsaid } from '../../../domain/conditions/condition'
import { hardWorkTold, moreWorkTold } from '../runnerAndRun/hard-work'
import { namesALeg } from '../runnerAndRun/names-a-leg'
import { loadNotSaid, whereNotSaid } from '../runnerAndRun/not-said'
import {
  hoursAtRest,
  lengthNotTold,
  newOrNotTold,
  notShort,
  onlyAtRest,
  whenNotTold,
} from '../runnerAndRun/time-not-told'

/**
 * Nobody said for how long: on getting up, or hours after a run, it may be hours. Just after a run is left out, since any legs are
 * heavy for a while then.
 */
const perhapsForHours = every(isAny('when', 'getting-up', 'hours-after'), lengthNotTold)

/** Weak at rest, or for hours, or neither time nor length was told. Weakness that comes on runs and goes with them is ordinary. */
export const weakAtRest = every(
  is('feel', 'weak'),
  some(
    isAny('when', 'at-rest', 'in-bed'),
    isAny('lasts', 'hours', 'days'),
    every(whenNotTold, lengthNotTold),
    perhapsForHours,
  ),
)

/** Newly weak for hours at rest, which tiredness from a run does not explain. */
export const newlyWeakForHoursAtRest = every(is('feel', 'weak'), newOrNotTold, hoursAtRest)

/** It has locked and let go within minutes for months: a known cramp, which may leave a muscle weak. */
const oldCramp = every(is('feel', 'locks'), isAny('lasts', 'seconds', 'minutes'), isAny('history', 'months', 'years'))

/** Weak while resting, by day or in bed, for any length, or newly for hours. Heaviness in the hours after a race is not meant. */
export const weakWhileResting = some(
  every(is('feel', 'weak'), isAny('when', 'at-rest', 'in-bed'), unsaid(oldCramp)),
  newlyWeakForHoursAtRest,
)

const hoursAfterNoHardWork = every(is('when', 'hours-after'), unsaid(some(hardWorkTold, moreWorkTold)))

/**
 * Weak at rest, but hours of it count only at rest, at a time not told, or after a run that nobody called hard. For tablets that
 * seldom upset the salts much: with those, legs heavy after a race are put down to the race.
 */
export const weakNotFromWork = every(
  is('feel', 'weak'),
  unsaid(oldCramp),
  some(
    isAny('when', 'at-rest', 'in-bed'),
    is('lasts', 'days'),
    every(
      is('lasts', 'hours'),
      some(whenNotTold, is('when', 'getting-up'), isAny('load', 'as-usual', 'easy'), hoursAfterNoHardWork),
    ),
    every(whenNotTold, lengthNotTold),
    every(lengthNotTold, some(is('when', 'getting-up'), hoursAfterNoHardWork)),
  ),
)

/** Numb or like needles, in whichever question it was told. */
export const needles = some(is('feel', 'tingles'), is('builds-signs', 'numbness'))

/**
 * A muscle that aches, is sore or has locked has a reason to be weak for hours; a limb that a stroke takes has none. A sudden sharp pain
 * is no such reason, whatever aches beside it: a tendon, a nerve or an artery may have gone with it.
 */
export const notSore = every(
  unsaid(is('feel', 'locks')),
  some(is('feel', 'sharp'), unsaid(isAny('feel', 'aches', 'stays-tight', 'sore-days'))),
)

/** Early on a run, or on nearly every one: too soon to be tiredness, which comes at the end of a run and after it. */
const notTiredYet = isAny('when', 'first-minutes', 'soon', 'middle', 'every-run')

const workTold = some(hardWorkTold, moreWorkTold)

/** On standing up, for hours, or for a time that nobody told and no hard work explains: it may be hours. */
const hoursOnStandingUp = every(
  is('when', 'getting-up'),
  some(isAny('lasts', 'hours', 'days'), every(lengthNotTold, unsaid(workTold))),
)

/**
 * Both legs, at once or by turns, newly weak, and not only from work that was told: heavy legs after a race are ordinary. A place that
 * nobody told may be the legs.
 */
const legsNotFromWork = every(
  some(isAny('where', 'both-legs', 'either-leg'), whereNotSaid),
  is('feel', 'weak'),
  newOrNotTold,
  some(onlyAtRest, notTiredYet, isAny('load', 'as-usual', 'easy'), loadNotSaid, is('lasts', 'days')),
)

/** The same for longer than minutes, at rest or on standing up, or for hours at a time that nobody told. */
export const legsNewlyWeak = every(
  legsNotFromWork,
  some(
    every(isAny('when', 'at-rest', 'in-bed'), notShort),
    hoursOnStandingUp,
    every(whenNotTold, isAny('lasts', 'hours', 'days')),
  ),
)

/** Arms as well, for hours, at whatever moment: arms alone are for today then, and a place more explains nothing but after hard work. */
const withArmsForHours = every(
  is('where', 'arms-or-hands'),
  is('lasts', 'hours'),
  some(notTiredYet, isAny('when', 'last-part', 'just-after', 'hours-after')),
)

/** In the hours after an easy run, and nobody said that it is over in minutes: rest after effort is when potassium falls in some. */
const hoursAfterAnEasyRun = every(
  is('when', 'hours-after'),
  is('load', 'easy'),
  some(is('lasts', 'hours'), lengthNotTold),
)

/** Both legs weak for hours after an easy run, or arms with them. Apart from the condition above: after a cold it is for no hospital. */
export const legsWeakAfterAnEasyRun = every(
  legsNotFromWork,
  some(withArmsForHours, hoursAfterAnEasyRun),
  notSore,
  unsaid(workTold),
)

const soreOrCramped = isAny('feel', 'locks', 'tightens', 'stays-tight', 'aches', 'sore-days')

/**
 * Both legs newly weak at rest, and over in minutes. By moments legs are heavy after hard work, and where they ache or cramped; with an
 * urge to move they are restless. An ache in a place that nobody told may be in one leg.
 */
export const legsWeakForMinutes = every(
  legsNotFromWork,
  isAny('when', 'at-rest', 'in-bed'),
  unsaid(some(workTold, is('feel', 'locks'), is('rest-signs', 'urge-to-move'))),
  unsaid(every(isAny('where', 'both-legs', 'either-leg'), soreOrCramped)),
)

/** A place that nobody told may be more than one. */
const moreThanOneMuscle = some(isAny('where', 'both-legs', 'either-leg', 'several-muscles'), whereNotSaid)

/** Newly weak for hours at rest in more than one muscle, or with neither told. Whatever else is told of the time and the work. */
export const musclesNewlyWeak = every(
  moreThanOneMuscle,
  is('feel', 'weak'),
  newOrNotTold,
  some(hoursAtRest, hoursOnStandingUp, every(whenNotTold, lengthNotTold)),
)

/** The same on standing up, for a time that nobody told, after whatever work. */
export const musclesWeakOnStandingUp = every(
  moreThanOneMuscle,
  is('feel', 'weak'),
  newOrNotTold,
  is('when', 'getting-up'),
  lengthNotTold,
)

/** Newly weak for over three days, whenever it comes: tiredness from a run is over by then. */
export const musclesWeakForDays = every(moreThanOneMuscle, is('feel', 'weak'), is('lasts', 'days'), newOrNotTold)

/** With myasthenia, several muscles newly weak for however long: it may be getting worse. */
export const myastheniaNewlyWeak = every(
  is('conditions', 'heart-block-or-myasthenia'),
  is('where', 'several-muscles'),
  is('feel', 'weak'),
  newOrNotTold,
)

/** Weak, however long known, and no cramp, which locks. */
const weakAndNoCramp = every(moreThanOneMuscle, is('feel', 'weak'), unsaid(is('feel', 'locks')))

/** Weak for hours in bed, or by day for months, and not restless legs. New by day is left out: it may be tiredness from a race. */
export const weakForHoursAtRest = every(
  weakAndNoCramp,
  isAny('lasts', 'hours', 'days'),
  some(is('when', 'in-bed'), every(is('when', 'at-rest'), isAny('history', 'months', 'years', 'more-often'))),
  unsaid(is('rest-signs', 'urge-to-move')),
)

/** Weak for hours on getting up, with no hard work told: the morning after a race any legs are heavy. */
export const weakForHoursOnGettingUp = every(weakAndNoCramp, hoursOnStandingUp, unsaid(workTold))

/** Weak on standing up, and neither sore nor cramped, which would be reason enough. */
const weakAndNothingElse = every(hoursOnStandingUp, unsaid(some(workTold, soreOrCramped)))

/** A leg that may be one and the same newly goes weak at rest, for hours on standing up, or at a time that was not told. */
export const legNewlyWeak = every(
  namesALeg,
  unsaid(isAny('where', 'either-leg', 'both-legs')),
  is('feel', 'weak'),
  newOrNotTold,
  some(isAny('when', 'at-rest', 'in-bed'), weakAndNothingElse, every(whenNotTold, unsaid(is('lasts', 'until-i-stop')))),
)
