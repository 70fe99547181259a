import { every, is, isAny, some, unsaid } from '../../domain/conditions/condition'
import { trulyHot } from './hot-and-long'
import { newOrNotTold } from './time-not-told'

/** Work that this muscle is not used to, whatever anyone is used to in general. */
const newWork = isAny('load', 'other-sport', 'downhill', 'under-prepared', 'new-to-running', 'comeback')

const moreThanUsual = isAny(
  'load',
  'over-4h',
  'longer',
  'harder',
  'fast-start',
  'chasing-time',
  'hillier',
  'tired-legs',
  'back-to-back',
  'more-weekly',
)

/** Nobody said that the run was easy or as usual, and the trouble is new: it may have been anything. */
const effortNotTold = every(unsaid(isAny('load', 'as-usual', 'easy')), newOrNotTold)

/** Harder, longer, hotter or other work than the muscle is used to, or work of which nothing was said. */
export const hardWork = some(newWork, moreThanUsual, is('load', 'race'), trulyHot, effortNotTold)

/**
 * Of someone weak and sore: sore only two days later, nothing that stays or still grows, and no hard work told but a race. Many
 * marathons bring that. An ache told apart from it, or any other load, takes this back.
 */
export const soreAsAfterARace = every(
  unsaid(isAny('feel', 'aches', 'stays-tight', 'sharp')),
  is('sudden-signs', 'none'),
  unsaid(some(newWork, moreThanUsual, trulyHot)),
)

/** Weak and sore, and nobody said that it lets go in minutes or ends with the run. How long not told counts as hours. */
export const weakAndSoreForHours = every(
  is('feel', 'weak'),
  isAny('feel', 'aches', 'stays-tight', 'sore-days'),
  unsaid(isAny('lasts', 'seconds', 'minutes', 'until-i-stop')),
)
