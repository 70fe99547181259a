import { every, is, some, unsaid } from '../../../domain/conditions/condition'
import { calciumMayFall } from './may-lack-calcium'

/**
 * Tingling or panic of which nobody said that it passes on slowing. What passes so is fast breathing, and has a caution; but low calcium
 * passes, too.
 */
export const breathesTooFast = every(
  is('stitch', 'tingling-panic'),
  some(unsaid(is('stitch', 'eases-on-slowing')), calciumMayFall),
)
