import { every, is, isAny, some, unsaid } from '../../domain/conditions/condition'
import { heartIll } from './arms-on-effort'
import { heartStrained } from './heart-strained'

/** Pain under the ribs on effort may be the heart, and ease on slowing as a stitch does: from 65, or over 40 with what strains it. */
export const ribPainMayBeHeart = every(
  is('where', 'ribs'),
  some(is('health', '65-plus'), every(is('health', '40-64'), heartStrained)),
  // A stomach that is full explains a stitch at any age.
  unsaid(isAny('stitch', 'after-meal', 'sugary-drink')),
)

/** The same pain still there at rest: no meal explains that. Mere middle age leaves it for today. */
export const ribPainStaysAtRisk = every(is('stitch', 'stays'), some(is('health', '65-plus'), heartStrained, heartIll))
