import { every, is, isAny, some, unsaid } from '../../../domain/conditions/condition'
import { trulyHot } from './hot-and-long'
import { newOrNotTold } from './time-not-told'

/** Work that this muscle is not used to, or more of it than usual. */
const newOrMore = isAny(
  'load',
  'other-sport',
  'downhill',
  'under-prepared',
  'new-to-running',
  'comeback',
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

/** A race, or work that is harder, longer or newer than the legs know: heavy legs after it are ordinary. */
export const hardWorkTold = isAny(
  'load',
  'race',
  'longer',
  'harder',
  'over-4h',
  'downhill',
  'under-prepared',
  'new-to-running',
  'comeback',
  'other-sport',
)

/** More running than usual, or a long run: legs are heavy just after it, and no longer. */
export const moreWorkTold = isAny('load', 'hillier', '2-to-4h', 'tired-legs', 'back-to-back', 'more-weekly')

/** Tiredness from hard work: three days of it at most. Longer has another reason. */
export const tiredByHardWork = every(hardWorkTold, unsaid(is('lasts', 'days')))

/** New, and nobody said that the run was easy or as usual: it may have been hard work. */
const effortNotTold = every(unsaid(isAny('load', 'as-usual', 'easy')), newOrNotTold)

/** New or more work, or heat. Weak and sore muscles after these are never ordinary, as they may be after a race for a racer. */
export const hardOrNew = some(newOrMore, trulyHot)

/**
 * After a race, soreness that only shows two days later, with nothing that stays or still grows, is what many marathons bring. So it is
 * where the work was not told.
 */
const notAsAfterARace = some(
  isAny('feel', 'aches', 'stays-tight', 'sharp'),
  every(is('feel', 'sore-days'), unsaid(is('sudden-signs', 'none'))),
)

/** Of someone weak and sore: harder, longer, hotter or other work than the muscle is used to, or work of which nothing was said. */
export const overworks = some(hardOrNew, every(some(is('load', 'race'), effortNotTold), notAsAfterARace))

/** Weak and sore, and nobody said that it lets go in minutes or ends with the run. How long not told counts as hours. */
export const weakAndSoreForHours = every(
  is('feel', 'weak'),
  isAny('feel', 'aches', 'stays-tight', 'sore-days', 'sharp'),
  unsaid(isAny('lasts', 'seconds', 'minutes', 'until-i-stop')),
)
