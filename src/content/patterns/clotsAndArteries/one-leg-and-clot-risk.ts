import { every, is, isAny, some, unsaid } from '../../../domain/conditions/condition'
import { whereNotSaid } from '../runnerAndRun/not-said'
import { newOrNotTold, offARun, onARun, whenNotTold } from '../runnerAndRun/time-not-told'
import {
  clotIsLikelier,
  clotMuchLikelierElsewhere,
  clotMuchLikelierTold,
  clotRiskElsewhere,
  clotRiskTold,
} from './clot-is-likelier'
import { achesTightOrHeavy, newlyInOneLeg } from './one-leg-newly-wrong'

const locks = is('feel', 'locks')
const longerThanSeconds = unsaid(is('lasts', 'seconds'))

/** What tightens as they run counts only where it does so at another time too. */
const tightensElsewhere = every(
  is('feel', 'tightens'),
  unsaid(locks),
  isAny('when', 'hours-after', 'in-bed', 'at-rest', 'getting-up'),
)

/** Once the run is over, or at a time that was not told. What ends as they stop is not this. */
const onceTheRunIsOver = some(
  isAny('when', 'hours-after', 'in-bed', 'at-rest', 'getting-up'),
  every(is('when', 'just-after'), unsaid(is('lasts', 'until-i-stop'))),
  whenNotTold,
)

/** One leg is newly wrong off a run, if only for minutes. */
const wrongOffARun = every(
  newlyInOneLeg,
  longerThanSeconds,
  some(every(achesTightOrHeavy, onceTheRunIsOver), tightensElsewhere),
)

/** It stays tight, or nothing locks: no cramp explains it. */
const noCrampExplainsIt = some(is('feel', 'stays-tight'), unsaid(locks))

/** A pain in a shin, hip or foot that runs alone bring on has likelier reasons. */
const aCalfOrThigh = some(
  isAny('where', 'calf', 'hamstring', 'quad', 'several-muscles'),
  unsaid(isAny('where', 'shin', 'foot', 'hip-or-groin')),
)

/** One calf or thigh newly aches, tightens or grows heavy on runs, and nothing locks: taken for a strain, if it is a clot. */
const wrongOnRuns = every(
  newlyInOneLeg,
  aCalfOrThigh,
  longerThanSeconds,
  unsaid(locks),
  isAny('feel', 'aches', 'stays-tight', 'weak', 'tightens'),
  some(onARun, offARun),
)

/**
 * What would be a strain or a stiff muscle, in someone in whom a clot is likelier: any reason counts for what no cramp explains, and
 * a weighty one also for an ache that a cramp may have left, and for what runs alone bring on. Told in the question about clots.
 */
export const oneLegWrongRiskTold = some(
  every(wrongOffARun, noCrampExplainsIt, clotRiskTold),
  every(some(wrongOffARun, wrongOnRuns), clotMuchLikelierTold),
)

// The same, told elsewhere. Split: as one condition they have more combinations than `npm run verify` can go through.
export const oneLegWrongRiskElsewhere = every(wrongOffARun, noCrampExplainsIt, clotRiskElsewhere)
export const oneLegWrongWeightyElsewhere = every(some(wrongOffARun, wrongOnRuns), clotMuchLikelierElsewhere)

/** Someone looks at that leg in a day or two. Flags and cautions use each of the three by itself, for the same reason. */
export const oneLegWrongWithClotRisk = some(oneLegWrongRiskTold, oneLegWrongRiskElsewhere, oneLegWrongWeightyElsewhere)

/** A calf or thigh of no known side, or no place told: it may be one. What locks or tightens there is mostly in both, by turns. */
const wrongOnAnUnknownSide = every(
  some(isAny('where', 'calf', 'hamstring', 'quad', 'several-muscles'), whereNotSaid),
  unsaid(isAny('where', 'same-leg', 'either-leg', 'both-legs')),
  achesTightOrHeavy,
  unsaid(locks),
  onceTheRunIsOver,
  newOrNotTold,
)

/**
 * One and the same leg, newly, whatever it does, or one that limps or grows worse: with something that makes clots likelier nobody
 * kneads it, though it is mostly a cramp.
 */
export const oneLegNotToKnead = every(
  some(
    every(
      newlyInOneLeg,
      some(
        isAny('feel', 'locks', 'aches', 'stays-tight', 'weak', 'tightens', 'sharp', 'sore-days'),
        isAny('builds-signs', 'limp', 'worse-weekly'),
      ),
    ),
    wrongOnAnUnknownSide,
  ),
  clotIsLikelier,
)
