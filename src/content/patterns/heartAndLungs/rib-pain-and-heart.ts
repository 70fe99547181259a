import { every, is, isAny, some, unsaid } from '../../../domain/conditions/condition'
import { heartIll } from './arms-on-effort'
import { heartStrained } from './heart-strained'

/** Pain under the ribs on effort may be the heart, and ease on slowing as a stitch does: from 65, or over 40 with what strains it. */
export const ribPainMayBeHeart = every(
  is('where', 'ribs'),
  some(is('health', '65-plus'), every(is('health', '40-64'), heartStrained)),
  // A full stomach explains a stitch, but the heart may hurt after a meal as well: not from 65 with what strains it.
  some(unsaid(isAny('stitch', 'after-meal', 'sugary-drink')), every(is('health', '65-plus'), heartStrained)),
)

/** Pain under the ribs that stays at rest, which no meal explains: for runners at risk. An age of 40 to 64 alone is not risk enough. */
export const ribPainStaysAtRisk = every(is('stitch', 'stays'), some(is('health', '65-plus'), heartStrained, heartIll))
