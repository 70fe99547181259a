import { isAny } from '../../../domain/conditions/condition'

/** On a run, as it ends, or hours after it. */
export const onRuns = isAny(
  'when',
  'first-minutes',
  'soon',
  'middle',
  'last-part',
  'just-after',
  'hours-after',
  'every-run',
  'races-only',
)
