import { every, is, isAny, some } from '../../domain/conditions/condition'
import { legCrampScope } from './leg-cramp-scope'

/** What may come from a bone, a nerve, pressure or the blood flow: for these runners we ask how it builds up. */
export const buildsUp = every(
  legCrampScope,
  some(
    isAny('feel', 'tightens', 'stays-tight', 'aches', 'weak', 'tingles'),
    is('when', 'every-run'),
    is('where', 'hip-or-groin'),
    every(is('where', 'same-leg'), isAny('history', 'months', 'years', 'more-often')),
  ),
)
