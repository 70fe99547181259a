import { every, is, isAny, some, unsaid } from '../../../domain/conditions/condition'
import { notShort, onARun } from '../runnerAndRun/time-not-told'

/**
 * One calf or foot newly weak or sore for hours since a run: a torn muscle or tendon is often told as that, with no snap and no sharp
 * pain. What locked is a cramp that left its soreness, and what comes in bed alone began on no run.
 */
export const calfNewlySore = every(
  isAny('where', 'calf', 'foot'),
  unsaid(isAny('where', 'either-leg', 'both-legs')),
  isAny('history', 'first-ever', 'few'),
  some(onARun, isAny('when', 'just-after', 'hours-after', 'getting-up')),
  unsaid(is('feel', 'locks')),
  some(
    every(is('feel', 'weak'), notShort),
    every(isAny('feel', 'aches', 'stays-tight'), isAny('lasts', 'hours', 'days')),
  ),
)

/** The same with a limp, or a pain on pushing off. */
export const calfMayBeTorn = every(
  calfNewlySore,
  some(isAny('builds-signs', 'limp', 'push-off'), is('sudden-signs', 'limp')),
)
