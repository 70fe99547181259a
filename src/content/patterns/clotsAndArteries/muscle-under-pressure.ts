import { every, is, isAny, some, unsaid } from '../../../domain/conditions/condition'
import { heartIll } from '../heartAndLungs/arms-on-effort'
import { needles } from '../nervesAndWeakness/weak-at-rest'
import { hardWorkTold } from '../runnerAndRun/hard-work'
import { whereNotSaid } from '../runnerAndRun/not-said'
import { onRuns } from '../runnerAndRun/on-runs'
import { lengthNotTold, newOrNotTold, notOnlyOnRuns, whenNotTold } from '../runnerAndRun/time-not-told'

/** It hurts or is tight, in any word. Numbness without pain is mostly a nerve, and is not meant. */
const hurts = isAny('feel', 'locks', 'tightens', 'stays-tight', 'aches', 'sharp', 'sore-days')

/** Numb for hours. "Numb on runs" counts too, if the trouble as a whole lasts for hours. */
const forHours = every(isAny('lasts', 'hours', 'days'), some(needles, is('builds-signs', 'numb-foot')))

/** Nobody said that it lets go, or that it comes on runs alone. What only locks is a cramp. */
const mayStay = every(lengthNotTold, notOnlyOnRuns, isAny('feel', 'tightens', 'stays-tight', 'aches', 'sharp'), needles)

/** Known for months, and hours of it after hard work: each time may be the one that does not come right. */
const longKnown = every(onRuns, hardWorkTold, is('history', 'months'), forHours)

const notByTurns = unsaid(is('where', 'either-leg'))

const lowerLeg = isAny('where', 'shin', 'calf', 'several-muscles')

/** A foot, and not both: two numb feet are tired, or the laces are too tight. */
const footOfItsOwn = every(is('where', 'foot'), unsaid(is('where', 'both-legs')))

const numbForHours = some(every(newOrNotTold, some(forHours, mayStay)), longKnown)

/**
 * A lower leg or foot that hurts or is tight for hours, in whatever word, and is numb as well: pressure in it may be closing off its
 * nerve and its blood. What changes sides is none, and what lets go in minutes is a cramp. No place told may be there.
 */
export const lowerLegUnderPressure = every(notByTurns, some(lowerLeg, footOfItsOwn, whereNotSaid), hurts, numbForHours)

/** Any time off a run but just after it, when any leg is heavy for a while. */
const notJustAfter = some(isAny('when', 'at-rest', 'in-bed', 'getting-up', 'hours-after'), whenNotTold)

/**
 * A nerve that is pressed on may show as weakness alone: one shin or foot that hurts and is newly weak for hours. Two are tired. A calf
 * is sore and heavy from a run, unless the pain was sudden and sharp.
 */
export const lowerLegWeakAndSore = every(
  some(isAny('where', 'shin', 'foot'), every(is('where', 'calf'), is('feel', 'sharp'))),
  unsaid(isAny('where', 'either-leg', 'both-legs')),
  is('feel', 'weak'),
  isAny('feel', 'tightens', 'stays-tight', 'aches', 'sharp'),
  unsaid(is('feel', 'locks')),
  some(isAny('lasts', 'hours', 'days'), every(lengthNotTold, notJustAfter)),
  newOrNotTold,
)

/**
 * For an ill heart or ill arteries: one leg that hurts and is weak for hours may be short of blood. If no side was told, hard work
 * explains it.
 */
export const legShortOfBlood = every(
  isAny('where', 'same-leg', 'calf', 'shin', 'foot', 'hamstring', 'quad', 'hip-or-groin'),
  unsaid(isAny('where', 'either-leg', 'both-legs')),
  is('feel', 'weak'),
  isAny('feel', 'tightens', 'stays-tight', 'aches', 'sharp'),
  unsaid(is('feel', 'locks')),
  isAny('lasts', 'hours', 'days'),
  newOrNotTold,
  some(is('where', 'same-leg'), unsaid(hardWorkTold)),
  heartIll,
)

/** Pressure in a thigh, or a leg with no place named, after work that the muscle is not used to; or in an arm after another sport. */
export const thighOrArmUnderPressure = every(
  notByTurns,
  onRuns,
  some(
    every(
      hardWorkTold,
      some(
        isAny('where', 'quad', 'hamstring'),
        every(isAny('where', 'same-leg', 'both-legs'), unsaid(isAny('where', 'foot', 'arms-or-hands'))),
      ),
    ),
    every(is('where', 'arms-or-hands'), is('load', 'other-sport')),
  ),
  hurts,
  numbForHours,
)

/** Arms that ache and are numb for hours after a run. A run does not overwork arms, so it is more likely a nerve. */
export const armsNumbAfterARun = every(
  is('where', 'arms-or-hands'),
  is('feel', 'tingles'),
  hurts,
  isAny('lasts', 'hours', 'days'),
  onRuns,
  unsaid(is('history', 'years')),
)

/** Known for long, and hours of it with or without hard work. What locks is a cramp. */
export const lowerLegLongUnderPressure = every(
  notByTurns,
  lowerLeg,
  onRuns,
  isAny('feel', 'tightens', 'stays-tight', 'aches', 'sharp'),
  forHours,
  isAny('history', 'months', 'years'),
)
