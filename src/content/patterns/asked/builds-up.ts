import { every, is, isAny, some } from '../../../domain/conditions/condition'
import { legCrampScope } from './leg-cramp-scope'

/** What may come from a bone, a nerve, pressure or the blood flow: for these runners we ask how it builds up. */
export const buildsUp = every(
  legCrampScope,
  some(
    isAny('feel', 'tightens', 'stays-tight', 'aches', 'weak', 'tingles'),
    // Hours of it at rest are no cramp, whatever it does.
    every(isAny('when', 'at-rest', 'in-bed'), isAny('lasts', 'hours', 'days')),
    is('when', 'every-run'),
    is('where', 'hip-or-groin'),
    every(is('where', 'same-leg'), isAny('history', 'months', 'years', 'more-often')),
  ),
)
