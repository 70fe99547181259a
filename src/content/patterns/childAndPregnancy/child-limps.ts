import { every, is, isAny, some, unsaid } from '../../../domain/conditions/condition'
import { namesALeg } from '../runnerAndRun/names-a-leg'
import { feelNotSaid } from '../runnerAndRun/not-said'
import { lengthNotTold, notOnlyOnRuns, notShort, offARun, whenNotTold } from '../runnerAndRun/time-not-told'

/**
 * Under 18 with a limp. A slipped hip can hurt in groin, thigh or knee only. Pain in shin or foot alone is mostly an overloaded
 * bone, and a limp after a sudden pain in the calf a torn muscle: each has a flag of its own, with no running either.
 */
export const childLimps = every(
  is('health', 'under-18'),
  some(
    every(is('builds-signs', 'limp'), isAny('where', 'hip-or-groin', 'quad', 'hamstring', 'calf', 'several-muscles')),
    is('builds-signs', 'groin-deep'),
    every(is('sudden-signs', 'limp'), isAny('where', 'hip-or-groin', 'quad', 'hamstring', 'several-muscles')),
    // Each step of a walk is one on that leg.
    every(is('builds-signs', 'walking-pain'), isAny('where', 'hip-or-groin', 'quad', 'hamstring')),
  ),
)

/**
 * Under 18, a groin that hurts for hours, whenever and however, or suddenly: a slipped hip, or in a boy a twisted testicle. An ache off
 * the run of which nobody said how long it stays counts as hours; a stab of seconds that left nothing behind is a cramp.
 */
export const childGroin = every(
  is('health', 'under-18'),
  is('where', 'hip-or-groin'),
  some(
    isAny('lasts', 'hours', 'days'),
    every(is('feel', 'sharp'), unsaid(every(is('lasts', 'seconds'), is('sudden-signs', 'none')))),
    every(
      some(every(isAny('feel', 'aches', 'stays-tight'), notOnlyOnRuns), every(feelNotSaid, offARun)),
      lengthNotTold,
    ),
  ),
)

/**
 * Under 18, ill lately, and hours of pain at rest or in bed in a leg: a bone may be infected, also without a limp. A cramp that locks
 * lets go in minutes; an ache of which nobody knows how long it stays does not.
 */
export const childAchesIll = every(
  is('health', 'under-18'),
  is('health', 'ill-lately'),
  namesALeg,
  // Both legs for months, at once or by turns, are growing pains, with a cold or without.
  unsaid(every(isAny('where', 'both-legs', 'either-leg'), isAny('history', 'months', 'years'))),
  some(isAny('when', 'at-rest', 'in-bed'), whenNotTold),
  some(isAny('lasts', 'hours', 'days'), every(isAny('feel', 'aches', 'stays-tight', 'sharp'), notShort)),
)

/** A limp under 18 with an illness, or with pain at rest: a joint or a bone may be infected. */
export const childLimpsIll = every(
  is('health', 'under-18'),
  some(is('builds-signs', 'limp'), is('builds-signs', 'groin-deep'), is('sudden-signs', 'limp')),
  some(is('health', 'ill-lately'), is('when', 'at-rest')),
)

/** Weak, or nobody said what it does: a hip that slips may show in no other way. */
const weakOrNotSaid = some(is('feel', 'weak'), feelNotSaid)

/** One thigh that aches or is weak, for weeks or hours: a hip may be felt only there. Both thighs, or by turns, are tired ones. */
const oneThighAches = every(
  isAny('where', 'quad', 'hamstring'),
  is('where', 'same-leg'),
  some(isAny('feel', 'aches', 'tightens', 'stays-tight'), weakOrNotSaid),
  some(
    isAny('history', 'few', 'months', 'years', 'more-often'),
    isAny('lasts', 'hours', 'days'),
    is('when', 'every-run'),
  ),
)

/**
 * Under 18, a hip or groin that aches or is weak run after run: a hip that slips slowly may not make a child limp yet, and may hurt in the
 * thigh only.
 */
export const childHipAches = every(
  is('health', 'under-18'),
  some(
    every(
      is('where', 'hip-or-groin'),
      some(isAny('feel', 'aches', 'tightens', 'stays-tight', 'sharp'), weakOrNotSaid),
      some(is('when', 'every-run'), isAny('history', 'few', 'months', 'years', 'more-often')),
    ),
    every(
      isAny('where', 'quad', 'hamstring'),
      is('when', 'every-run'),
      some(
        isAny('feel', 'aches', 'stays-tight'),
        every(weakOrNotSaid, unsaid(isAny('where', 'both-legs', 'either-leg'))),
      ),
    ),
    oneThighAches,
  ),
)
