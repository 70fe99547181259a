import { every, is, isAny, some, unsaid } from '../../../domain/conditions/condition'
import { locksAlone } from '../muscle/locks-alone'
import { oneLegForWeeks } from '../muscle/same-leg-for-weeks'
import { feelNotSaid } from '../runnerAndRun/not-said'
import { newOrNotTold, notShort, offARun, onARun, whenNotTold } from '../runnerAndRun/time-not-told'
import { achesOrTight, oneLegNotTheFootAlone } from './one-leg-for-hours'

/** It aches or stays tight once the run is over, however short: a leg after a clot may do so from a new one. */
const achesAfterRuns = every(
  oneLegNotTheFootAlone,
  achesOrTight,
  isAny('when', 'just-after', 'hours-after'),
  unsaid(is('feel', 'locks')),
)

/** It locks, or nobody said what it does, on runs, after them or at a time not told. New in one leg after a clot it is not taken for a cramp. */
const locksByDay = every(
  oneLegNotTheFootAlone,
  some(is('feel', 'locks'), feelNotSaid),
  some(onARun, isAny('when', 'just-after', 'hours-after', 'getting-up'), whenNotTold),
)

/**
 * A clot before, and one and the same leg is newly wrong at rest by day, whatever it does, aches after runs, locks by day, or is wrong
 * in bed with neither what it does nor how long told. What locks in bed alone is a cramp of the night.
 */
export const oneLegAfterAClot = every(
  is('conditions', 'clot-before'),
  is('where', 'same-leg'),
  newOrNotTold,
  some(is('when', 'at-rest'), every(is('when', 'in-bed'), feelNotSaid, notShort), achesAfterRuns, locksByDay),
)

/** One leg for weeks or more after a clot: someone looks at it. */
export const oneLegForWeeksAfterAClot = every(is('conditions', 'clot-before'), oneLegForWeeks)

/**
 * The same, and it may be today: it does more than lock, or not on runs alone. New is what worries; a clot does not lock on runs and let
 * go for months.
 */
export const oneLegHurtsForWeeks = every(oneLegForWeeks, unsaid(every(locksAlone, onARun, unsaid(offARun))))
