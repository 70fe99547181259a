import { is, isAny, some } from '../../../domain/conditions/condition'
import { eatingNotTold } from '../asked/gateway-not-told'

/** Too little food for the running, as far as was told: bone heals badly on it. */
export const tooLittleFood = some(
  isAny('eating', 'periods-missing', 'eating-little', 'low-drive', 'food-control', 'purging'),
  is('conditions', 'eating-disorder'),
  eatingNotTold,
)
