import { every, is, isAny, some, unsaid } from '../../domain/conditions/condition'
import { hoursAtRest, newOrNotTold, notOnlyOnRuns, short } from './time-not-told'

/** One foot is colder than the other, or of another colour, and nobody said that it has been so for months. */
const newlyColder = every(is('builds-signs', 'one-foot-colder'), newOrNotTold)

const numbOrWeak = isAny('feel', 'tingles', 'weak')

/** It comes on a run, and ends with it or in minutes. */
const goesWithTheRun = every(short, unsaid(notOnlyOnRuns))

/** Numb, weak or in pain for hours as well: under two weeks old, that is a leg cut off from its blood until someone has looked. */
export const footCutOff = every(
  newlyColder,
  some(is('builds-signs', 'numbness'), every(numbOrWeak, unsaid(goesWithTheRun)), hoursAtRest),
)

/** On effort alone, and new: an artery that has just closed, in part. */
export const footNewlyShortOfBlood = every(
  newlyColder,
  some(every(is('builds-signs', 'walking-pain'), isAny('history', 'first-ever', 'few')), numbOrWeak),
)
