import { every, is, isAny, some, unsaid } from '../../domain/conditions/condition'
import { hardWorkTold } from './hard-work'
import { whereNotSaid } from './not-said'
import { onRuns } from './on-runs'
import { lengthNotTold, newOrNotTold, notOnlyOnRuns } from './time-not-told'
import { needles } from './weak-at-rest'

/** Needles alone are mostly a nerve. */
const hurts = isAny('feel', 'locks', 'tightens', 'stays-tight', 'aches', 'sharp', 'sore-days')

/** Numb on runs, of what lasts for hours, is numb for hours. */
const forHours = every(isAny('lasts', 'hours', 'days'), some(needles, is('builds-signs', 'numb-foot')))

/** Nobody said that it lets go, or that it comes on runs alone. What only locks is a cramp. */
const mayStay = every(lengthNotTold, notOnlyOnRuns, isAny('feel', 'tightens', 'stays-tight', 'aches', 'sharp'), needles)

/** Known for months, and hours of it after hard work: each time may be the one that does not come right. */
const longKnown = every(
  onRuns,
  isAny('load', 'race', 'harder', 'over-4h', 'other-sport'),
  is('history', 'months'),
  forHours,
)

/**
 * A muscle that hurts or is tight for hours, in whatever word, and is numb as well: pressure in it may be closing off its nerve and its
 * blood. In thigh and arm it takes work that the muscle does not know. What changes sides is none, and what lets go in minutes is a cramp.
 */
export const muscleUnderPressure = every(
  unsaid(is('where', 'either-leg')),
  some(
    isAny('where', 'shin', 'calf', 'foot', 'several-muscles'),
    whereNotSaid,
    every(isAny('where', 'quad', 'hamstring', 'arms-or-hands', 'same-leg', 'both-legs'), onRuns, hardWorkTold),
  ),
  hurts,
  some(every(newOrNotTold, some(forHours, mayStay)), longKnown),
)
