import { every, is, some } from '../../../domain/conditions/condition'

/** After an operation on the thyroid or neck, or on a bone medicine, calcium can fall. */
export const calciumMayFall = some(is('conditions', 'thyroid-surgery'), is('medicines', 'bone-medicine'))

/** In them, a cramp that tingles, or hands that lock, may be too little calcium. */
export const mayLackCalcium = every(
  calciumMayFall,
  is('feel', 'locks'),
  some(is('feel', 'tingles'), is('where', 'arms-or-hands')),
)
