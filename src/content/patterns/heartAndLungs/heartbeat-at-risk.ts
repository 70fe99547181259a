import { is, isAny, some } from '../../../domain/conditions/condition'

/** A heart that beats unevenly is known by its tablets, too. */
export const heartbeatAtRisk = some(
  is('conditions', 'heart-block-or-myasthenia'),
  isAny('medicines', 'digoxin', 'blood-thinner'),
)
