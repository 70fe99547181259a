import { every, isAny, some } from '../../domain/conditions/condition'
import { claudication } from '../redFlags/clotsAndArteries/claudication'

/** A leg that may be short of blood, and aches at rest as well: short even without an effort. What only locks in bed is a night cramp. */
export const arteryHurtsAtRest = every(
  some(...claudication.triggers.map(({ when }) => when)),
  isAny('when', 'in-bed', 'at-rest'),
  isAny('feel', 'aches', 'stays-tight', 'sharp', 'tingles'),
)
