import { is, some } from '../../domain/conditions/condition'
import { tooLittleFood } from './too-little-food'

/** Bone that cracks more easily under a runner. The thigh bone has no spot that a finger could find. */
export const boneMayBeWeak = some(tooLittleFood, is('medicines', 'iron-or-bone'))
