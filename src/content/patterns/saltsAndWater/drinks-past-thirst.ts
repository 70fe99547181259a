import { isAny } from '../../../domain/conditions/condition'

/** As much as one can, or finishing heavier: each means more going in than is lost. Sips by a plan do not. */
export const drinksPastThirst = isAny('drinking', 'schedule', 'heavier-or-puffy')
