import type { Rule } from '../../../domain/causes/cause'
import { isAny } from '../../../domain/conditions/condition'

/** It was not the first time. */
export const crampedBefore = isAny('history', 'few', 'months', 'years', 'more-often')

/** Earlier cramps cannot be changed, so besides having a card of their own they add a little to each cause on the run. */
export const crampedBeforeRule = {
  when: crampedBefore,
  points: 1,
  because: 'You have cramped before, so anything that strains your legs needs less to set a cramp off.',
  cites: ['summers-2014-rugby', 'schwellnus-2011-ultra-56km', 'hoffman-2015-161km'],
} as const satisfies Rule
