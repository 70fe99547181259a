import { every, is, isAny, some } from '../../../domain/conditions/condition'
import { hot, trulyHot } from '../runnerAndRun/hot-and-long'
import { nightAfterNight } from '../runnerAndRun/night-after-night'
import { takesPainkillers } from './takes-painkillers'

const lithium = is('medicines', 'lithium')

/**
 * Lithium, and dry by the scales, in heat or on a painkiller that holds lithium back: a call today. Who is not asked about the weather
 * may have run in heat.
 */
export const lithiumDriedOut = every(lithium, is('drinking', 'lighter'), some(hot, nightAfterNight, takesPainkillers))

/** Lithium, and little to drink in heat or on a long run: it may rise. */
export const lithiumRunsDry = every(
  lithium,
  isAny('drinking', 'hardly', 'dry-days', 'lighter'),
  some(trulyHot, isAny('load', '2-to-4h', 'over-4h')),
)
