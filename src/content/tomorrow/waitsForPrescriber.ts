import { every, is, some } from '../../domain/conditions/condition'
import { takesPainkillers } from '../patterns/medicines/takes-painkillers'
import { lithiumSteadySalt } from '../redFlags/medicines/lithium-steady-salt'

/** Their cautions keep them from long runs until whoever prescribed it has answered. */
export const waitsForPrescriber = some(
  is('medicines', 'desmopressin'),
  every(is('medicines', 'lithium'), takesPainkillers),
  ...lithiumSteadySalt.triggers.map(({ when }) => when),
)
