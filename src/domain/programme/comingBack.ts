import { daysBetween } from './calendarDate'
import type { Programme, Week } from './programme'

/** For so long after the legs have recovered other runs are still held back a little: coach experience. */
const heldDays = 14

/** True for the first weeks of training after a race, in which the runs come back. */
export const comingBack = (
  { recoversUntil }: Pick<Programme, 'recoversUntil'>,
  { from }: Pick<Week, 'from'>,
): boolean => recoversUntil !== undefined && from >= recoversUntil && daysBetween(recoversUntil, from) < heldDays
