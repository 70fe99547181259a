import { every, isAny, some, unsaid } from '../../../domain/conditions/condition'

/** At some moment of a run, or on every one. */
export const onARun = isAny('when', 'first-minutes', 'soon', 'middle', 'last-part', 'every-run', 'races-only')

/** Once the run is over, at rest, in bed or on standing up. */
export const offARun = isAny('when', 'just-after', 'hours-after', 'in-bed', 'at-rest', 'getting-up')

/** Skipped or "not sure": it may be any time. */
export const whenNotTold = unsaid(some(onARun, offARun))

/** After a run, at rest or in bed, or at a time that was not told. What comes on runs alone is not this. */
export const notOnlyOnRuns = some(offARun, whenNotTold)

/** At rest, in bed or on standing up, and at no moment of a run, or at a time that was not told. */
export const onlyAtRest = every(
  some(isAny('when', 'at-rest', 'in-bed', 'getting-up'), whenNotTold),
  unsaid(some(onARun, isAny('when', 'just-after', 'hours-after'))),
)

/** A cramp's length: it lets go, or ends with the run. */
export const short = isAny('lasts', 'seconds', 'minutes', 'until-i-stop')

/** Nobody said that it lets go. How long is not told, or is hours or more. */
export const notShort = unsaid(short)

export const lengthNotTold = unsaid(some(short, isAny('lasts', 'hours', 'days')))

/** The first time, under a month, or a beginning that was not told. */
export const newOrNotTold = unsaid(isAny('history', 'months', 'years'))

/** For hours at rest, or one of the two with the other not told. */
export const hoursAtRest = some(
  every(isAny('when', 'at-rest', 'in-bed'), notShort),
  every(whenNotTold, isAny('lasts', 'hours', 'days')),
)
