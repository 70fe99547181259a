import { every, is, isAny } from '../../../domain/conditions/condition'

/** Weak while resting, by day or in bed, for a month or longer. */
export const weakAtRestForMonths = every(
  is('feel', 'weak'),
  isAny('when', 'at-rest', 'in-bed'),
  isAny('history', 'months', 'years', 'more-often'),
)

/** Each is mostly harmless; the two together, for months, may be a nerve that dies back. */
export const weakForMonthsAndTwitching = every(weakAtRestForMonths, is('feel', 'twitches'))
