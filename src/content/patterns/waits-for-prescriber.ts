import { every, is, some } from '../../domain/conditions/condition'
import { lithiumSteadySalt } from '../redFlags/lithium-steady-salt'
import { takesPainkillers } from './takes-painkillers'

/** Their cautions keep them from long runs until whoever prescribed it has answered. */
export const waitsForPrescriber = some(
  is('medicines', 'desmopressin'),
  every(is('medicines', 'lithium'), takesPainkillers),
  ...lithiumSteadySalt.triggers.map(({ when }) => when),
)
