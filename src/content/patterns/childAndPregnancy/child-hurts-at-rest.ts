import { every, is, isAny } from '../../../domain/conditions/condition'

/** Bones that hurt while they rest are looked at soon in someone who grows. */
export const childHurtsAtRest = every(
  is('health', 'under-18'),
  isAny('where', 'calf', 'shin', 'foot', 'hamstring', 'quad', 'same-leg'),
  isAny('when', 'at-rest', 'in-bed'),
  isAny('lasts', 'hours', 'days'),
)
