import { every, is, isAny, some, unsaid } from '../../domain/conditions/condition'
import { namesALeg } from './names-a-leg'
import { hoursAtRest, lengthNotTold, newOrNotTold, notShort, onlyAtRest, whenNotTold } from './time-not-told'

/** Weak at rest, for hours, or with neither told. What comes on runs and goes again is ordinary. */
export const weakAtRest = every(
  is('feel', 'weak'),
  some(isAny('when', 'at-rest', 'in-bed'), isAny('lasts', 'hours', 'days'), every(whenNotTold, lengthNotTold)),
)

/** Newly weak for hours at rest: no run tires a muscle like that. */
export const newlyWeakForHoursAtRest = every(is('feel', 'weak'), newOrNotTold, hoursAtRest)

/** Numb or like needles, in whichever question it was told. */
export const needles = some(is('feel', 'tingles'), is('builds-signs', 'numbness'))

/** Both legs, at once or by turns, weak at rest and at no moment of a run: heavy legs after a race are ordinary. */
export const legsNewlyWeak = every(
  isAny('where', 'both-legs', 'either-leg'),
  is('feel', 'weak'),
  newOrNotTold,
  onlyAtRest,
  some(every(isAny('when', 'at-rest', 'in-bed'), notShort), isAny('lasts', 'hours', 'days')),
)

/** A leg that may be one and the same newly goes weak at rest, or at a time that was not told. */
export const legNewlyWeak = every(
  namesALeg,
  unsaid(isAny('where', 'either-leg', 'both-legs')),
  is('feel', 'weak'),
  newOrNotTold,
  some(isAny('when', 'at-rest', 'in-bed'), every(whenNotTold, unsaid(is('lasts', 'until-i-stop')))),
)
