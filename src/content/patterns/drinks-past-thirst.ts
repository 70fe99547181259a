import { isAny } from '../../domain/conditions/condition'

/** Drinking by the clock, large amounts of water, or finishing heavier: each means more going in than is lost. */
export const drinksPastThirst = isAny('drinking', 'schedule', 'plain-lots', 'heavier-or-puffy')
