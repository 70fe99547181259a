import { every, is, isAny, some, unsaid } from '../../../domain/conditions/condition'
import { musclesWeakForDays, newlyWeakForHoursAtRest } from '../nervesAndWeakness/weak-at-rest'
import { hardWorkTold, moreWorkTold } from '../runnerAndRun/hard-work'
import { has } from '../runnerAndRun/runner-groups'
import { hoursAtRest, newOrNotTold, notShort } from '../runnerAndRun/time-not-told'

/** With these a hard run can itself upset the salts or the muscle, so weakness is never put down to a race. */
export const conditionsUpset = has('heart-block-or-myasthenia', 'nerve-or-muscle')
export const tabletsUpset = isAny('medicines', 'steroid-tablet', 'sglt2', 'insulin')

/** Conditions that may upset potassium or acid, so that muscles go weak. */
export const slowlyUpset = has('thyroid', 'bowel', 'diabetes', 'cirrhosis')

/** Legs that a hard run has tired are still heavy that night. By day, or after three days, they should not be. */
const heavyInBed = every(
  isAny('when', 'last-part', 'just-after', 'hours-after', 'races-only'),
  hardWorkTold,
  unsaid(some(is('when', 'at-rest'), is('lasts', 'days'))),
)

const forHours = isAny('lasts', 'hours', 'days')

/**
 * Low potassium shows in the rest after a run, so hours later counts as rest, and so does just after, if it goes on for hours. Just
 * after more work than usual, legs are heavy.
 */
const newlyWeakHoursLater = every(
  is('feel', 'weak'),
  newOrNotTold,
  forHours,
  unsaid(hardWorkTold),
  some(is('when', 'hours-after'), every(is('when', 'just-after'), some(is('lasts', 'days'), unsaid(moreWorkTold)))),
)

/** Newly weak for hours at rest, or hours after a run that was not hard. */
export const newlyWeakOffTheRun = some(newlyWeakForHoursAtRest, newlyWeakHoursLater)

/** The same, and not only in bed after a hard run. */
export const newlyWeakButNotTired = some(every(newlyWeakForHoursAtRest, unsaid(heavyInBed)), newlyWeakHoursLater)

/** On such tablets, over three days of it are too many, whatever the run was and whenever it comes. */
export const weakOnTablets = every(tabletsUpset, some(newlyWeakOffTheRun, musclesWeakForDays))

/** Weak for hours at rest, on getting up or after runs, after whatever work, newly or long since. */
export const weakForHours = every(
  is('feel', 'weak'),
  some(hoursAtRest, every(isAny('when', 'hours-after', 'getting-up'), notShort)),
)
