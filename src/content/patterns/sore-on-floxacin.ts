import { every, is, isAny } from '../../domain/conditions/condition'

/** Heel, foot or calf aches on such an antibiotic: a tendon may be ill without being known as the tendon. What only locks is a cramp. */
export const soreOnFloxacin = every(
  is('medicines', 'quinolone'),
  isAny('where', 'calf', 'foot'),
  isAny('feel', 'aches', 'stays-tight', 'sharp'),
)
