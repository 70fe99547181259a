import { every, is, isAny, unsaid } from '../../../domain/conditions/condition'
import { onlyInBed } from '../runnerAndRun/only-in-bed'
import { locksAlone } from './locks-alone'

/** One and the same leg for weeks or more. Used where it may be a clot, so that races or nights alone do not clear it. */
export const oneLegForWeeks = every(is('where', 'same-leg'), isAny('history', 'months', 'years', 'more-often'))

/** Tired as a race makes it: ordinary runs do not bring it on, and it does not come off a run. */
const inRacesOnly = every(
  is('when', 'races-only'),
  unsaid(isAny('when', 'every-run', 'in-bed', 'at-rest', 'getting-up')),
)

/** The same leg for weeks, and not in races alone. */
export const sameLegForWeeks = every(oneLegForWeeks, unsaid(inRacesOnly))

/** A muscle that locks in bed, at no other time, and no more often than it used to: a night cramp, on whichever side. */
const ordinaryNightCramp = every(
  onlyInBed,
  locksAlone,
  unsaid(is('when', 'at-rest')),
  unsaid(is('history', 'more-often')),
)

/** The same leg for weeks. Night cramps are left out: running less, which this leads to, would not help them. */
export const sameLegKeepsHurting = every(sameLegForWeeks, unsaid(ordinaryNightCramp))
