import { isAny, some } from '../../../domain/conditions/condition'
import { tooLittleFood } from '../foodAndSugar/too-little-food'

/**
 * Bone that cracks more easily; an eating disorder weakens it for years. For these runners an ache is enough in hip and thigh,
 * where no finger can find a sore spot on the bone.
 */
export const boneMayBeWeak = some(
  tooLittleFood,
  isAny('eating', 'planned-diet', 'eating-disorder-past'),
  isAny('medicines', 'bone-medicine', 'teriparatide', 'raloxifene', 'steroid-tablet', 'iron-drip'),
)
