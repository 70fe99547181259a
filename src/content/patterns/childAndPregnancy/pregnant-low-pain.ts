import { every, is, isAny, some } from '../../../domain/conditions/condition'
import { lengthNotTold } from '../runnerAndRun/time-not-told'

/** Pregnant, and hip or groin hurt for hours, or nobody knows for how long. A stab of seconds or minutes is a ligament that stretches. */
export const pregnantLowPain = every(
  is('health', 'pregnant'),
  is('where', 'hip-or-groin'),
  some(
    isAny('lasts', 'hours', 'days'),
    every(isAny('feel', 'sharp', 'aches', 'stays-tight', 'tightens'), lengthNotTold),
  ),
)
