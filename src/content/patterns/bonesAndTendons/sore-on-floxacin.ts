import { every, is, isAny, some } from '../../../domain/conditions/condition'
import { feelNotSaid } from '../runnerAndRun/not-said'

/**
 * Heel, foot or calf aches, is sore, tightens, is weak or tingles on such an antibiotic, or nobody said what it does: a tendon or a nerve may be ill without being
 * known as that. What only locks is a cramp.
 */
export const soreOnFloxacin = every(
  is('medicines', 'quinolone'),
  isAny('where', 'calf', 'foot'),
  some(isAny('feel', 'aches', 'tightens', 'stays-tight', 'sharp', 'sore-days', 'weak', 'tingles'), feelNotSaid),
)
