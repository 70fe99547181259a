import { isAny, some } from '../../../domain/conditions/condition'

/** Bones that are thin, or that something taken makes thinner: a hop or a fall may break one. */
export const thinBones = some(
  isAny('medicines', 'bone-medicine', 'teriparatide', 'raloxifene', 'steroid-tablet'),
  isAny('conditions', 'dialysis'),
)
