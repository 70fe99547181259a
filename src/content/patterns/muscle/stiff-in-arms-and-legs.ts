import { every, is, isAny, unsaid } from '../../../domain/conditions/condition'
import { hardWorkTold } from '../runnerAndRun/hard-work'
import { over40 } from '../runnerAndRun/runner-groups'
import { notShort } from '../runnerAndRun/time-not-told'

/**
 * Over 40, arms and legs or hips ache or are stiff at rest or on getting up, for hours or a time that nobody told: shoulders and hips may
 * be inflamed together, and with them the arteries of the head. What locks is a cramp, hard work leaves anybody stiff, and what has come
 * for years is something else.
 */
export const stiffInArmsAndLegs = every(
  over40,
  is('where', 'arms-or-hands'),
  isAny('where', 'both-legs', 'either-leg', 'hip-or-groin'),
  isAny('feel', 'aches', 'stays-tight'),
  isAny('when', 'at-rest', 'in-bed', 'getting-up'),
  notShort,
  unsaid(is('feel', 'locks')),
  unsaid(is('history', 'years')),
  unsaid(hardWorkTold),
)
