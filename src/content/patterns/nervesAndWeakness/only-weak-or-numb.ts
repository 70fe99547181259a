import { every, isAny, unsaid } from '../../../domain/conditions/condition'

/** Weak or numb, and nothing else was told: there is no knot to work on, and nobody knows why. */
export const onlyWeakOrNumb = every(
  isAny('feel', 'weak', 'tingles'),
  unsaid(isAny('feel', 'locks', 'flickers', 'tightens', 'stays-tight', 'aches', 'sharp', 'twitches', 'sore-days')),
)
