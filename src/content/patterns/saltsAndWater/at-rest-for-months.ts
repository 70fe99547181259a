import { every, is, isAny, unsaid } from '../../../domain/conditions/condition'
import { twitchesAlone } from './twitches-alone'

/** It comes in the hours after a run, and at night after hard ones: the rest by day is that of tired muscle. */
const followsHardRuns = every(
  is('when', 'hours-after'),
  is('sleep', 'after-hard-runs'),
  unsaid(is('history', 'more-often')),
)

/** Cramps at rest by day for a month or longer, which no hard run before them explains. */
export const atRestForMonths = every(
  is('when', 'at-rest'),
  isAny('history', 'months', 'years', 'more-often'),
  unsaid(twitchesAlone),
  unsaid(followsHardRuns),
)
