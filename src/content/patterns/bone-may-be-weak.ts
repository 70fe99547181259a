import { isAny, some } from '../../domain/conditions/condition'
import { tooLittleFood } from './too-little-food'

/** Bone that cracks more easily under a runner; an eating disorder leaves its mark for years. The thigh bone has no spot for a finger. */
export const boneMayBeWeak = some(
  tooLittleFood,
  isAny('eating', 'planned-diet', 'eating-disorder-past'),
  isAny('medicines', 'bone-medicine', 'teriparatide', 'raloxifene', 'steroid-tablet', 'iron-drip'),
)
