import { every, is, isAny, some, unsaid } from '../../../domain/conditions/condition'
import { onARun } from '../runnerAndRun/time-not-told'
import { clotIsLikelier } from './clot-is-likelier'
import { oneLegAfterAClot } from './one-leg-after-a-clot'
import { oneLegWrongWithClotRisk } from './one-leg-and-clot-risk'
import { maybeOneLeg, oneLegForDays } from './one-leg-for-days'
import { legForHours, oneLegForHours } from './one-leg-for-hours'
import { legHurtsUntimed, legNewlyAches, oneLegNewlyAches } from './one-leg-newly-aches'

/**
 * A muscle that locked on a run, or has tightened on runs for months, and is sore from it, with nothing that makes a clot likelier and no
 * sign of a tear: ordinary, or a physio's.
 */
const soreFromRuns = every(
  some(is('feel', 'locks'), every(is('feel', 'tightens'), isAny('history', 'months', 'years'))),
  onARun,
  unsaid(isAny('when', 'hours-after', 'in-bed', 'at-rest', 'getting-up')),
  unsaid(some(isAny('feel', 'aches', 'stays-tight', 'sharp', 'weak'), isAny('lasts', 'hours', 'days'))),
  is('clot-risk', 'none'),
  is('sudden-signs', 'none'),
)

/** One leg, by the runner's own word, sore for days. */
export const oneLegSoreForDays = every(is('where', 'same-leg'), is('feel', 'sore-days'), unsaid(soreFromRuns))

/** Hours in one leg at rest, or once the run is over; for some hours after it grabbed on a run is ordinary. */
export const oneLegForHoursOffARun = every(
  oneLegForHours,
  isAny('when', 'at-rest', 'in-bed', 'just-after', 'hours-after', 'getting-up'),
)

/** What may be one leg, sore for hours or days, and no answer about what makes clots likelier. */
export const clotsNotRuledOut = every(some(oneLegForDays, legForHours), unsaid(is('clot-risk', 'none')))

/** One leg newly aches, for hours or for a time that nobody knows: at rest, or with no answer about what makes clots likelier. */
export const oneLegNewlyAchesUnexplained = every(
  oneLegNewlyAches,
  some(is('when', 'at-rest'), unsaid(is('clot-risk', 'none'))),
)

/** Someone should look at that leg: the level of the result, its cautions and its visit all go by this. */
export const oneLegToBeSeen = some(
  oneLegSoreForDays,
  oneLegForHoursOffARun,
  every(is('lasts', 'days'), maybeOneLeg),
  clotsNotRuledOut,
  oneLegNewlyAchesUnexplained,
  oneLegAfterAClot,
  oneLegWrongWithClotRisk,
)

/** The same, or a leg that hurts for an unknown time. If a visit is due for something else, this brings it forward to a day or two. */
export const oneLegWithinTwoDays = some(oneLegToBeSeen, legNewlyAches, every(legHurtsUntimed, clotIsLikelier))

/** No stretching and no massage of this leg: neither is begun while someone still has to look at it within two days. */
export const oneLegToSpare = some(oneLegForDays, oneLegWithinTwoDays)
