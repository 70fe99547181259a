import { every, is, isAny, some, unsaid } from '../../../domain/conditions/condition'
import { notShort } from '../runnerAndRun/time-not-told'

const hip = is('where', 'hip-or-groin')

/** Nobody said that both sides have it, as after a race, or now one and now the other. */
const maybeOneSide = unsaid(isAny('where', 'both-legs', 'either-leg'))

/** Hours of pain in hip or groin: at rest on whichever side, and once a run is over where it may be one side only. */
export const hipHurtsForHours = every(
  hip,
  isAny('lasts', 'hours', 'days'),
  some(isAny('when', 'at-rest', 'in-bed'), every(isAny('when', 'just-after', 'hours-after'), maybeOneSide)),
)

/** A hip, perhaps one only, that aches or tightens on every run or for hours, and not for the first time: the neck of the thigh bone cracks like that. */
export const oneHipAches = every(
  hip,
  maybeOneSide,
  isAny('feel', 'aches', 'tightens', 'stays-tight'),
  some(
    isAny('lasts', 'hours', 'days'),
    // What only tightens, and ends with the run, is a muscle's more often, unless it is one and the same.
    every(is('when', 'every-run'), some(is('where', 'same-leg'), is('feel', 'aches'), notShort)),
  ),
  unsaid(is('history', 'first-ever')),
)

/** Both hips, or now one and now the other, for hours on nearly every run and for months: joints, tendons or bone, and no cramp. */
export const bothHipsForMonths = every(
  hip,
  isAny('where', 'both-legs', 'either-leg'),
  isAny('feel', 'aches', 'tightens', 'stays-tight'),
  is('when', 'every-run'),
  is('lasts', 'hours'),
  isAny('history', 'months', 'years'),
)

/** A hip that hurts on walking, and not both of them: each step is one on that bone. */
export const hipHurtsOnWalking = every(
  hip,
  maybeOneSide,
  is('builds-signs', 'walking-pain'),
  isAny('feel', 'aches', 'tightens', 'stays-tight', 'sharp'),
)

/** Hours of ache at rest in hip or groin after an illness: a joint, the muscle before the spine or the appendix may be infected. */
export const hipAchesIll = every(
  hip,
  is('health', 'ill-lately'),
  isAny('feel', 'aches', 'stays-tight', 'sharp'),
  isAny('lasts', 'hours', 'days'),
  isAny('when', 'at-rest', 'in-bed'),
)
