import { every, is, isAny, some, unsaid } from '../../domain/conditions/condition'
import { hardWorkTold } from './hard-work'
import { has } from './runner-groups'
import { hoursAtRest, newOrNotTold } from './time-not-told'
import { newlyWeakForHoursAtRest } from './weak-at-rest'

/** A hard run can itself bring on what is feared in them: no race explains weakness here. */
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

/** Low potassium shows in the rest after a run, so hours later counts as rest, and so does just after, if it goes on for hours. */
const newlyWeakHoursLater = every(
  is('feel', 'weak'),
  newOrNotTold,
  isAny('when', 'just-after', 'hours-after'),
  forHours,
  unsaid(hardWorkTold),
)

/** Newly weak for hours at rest, or hours after a run that was not hard. */
export const newlyWeakOffTheRun = some(newlyWeakForHoursAtRest, newlyWeakHoursLater)

/** The same, and not only in bed after a hard run. */
export const newlyWeakButNotTired = some(every(newlyWeakForHoursAtRest, unsaid(heavyInBed)), newlyWeakHoursLater)

/** Weak for hours at rest or after runs, after whatever work, newly or long since. */
export const weakForHours = every(is('feel', 'weak'), some(hoursAtRest, every(is('when', 'hours-after'), forHours)))
