import type { Rule } from '../../../domain/causes/cause'
import { naming } from '../../../domain/causes/naming'
import { every, is, isAny } from '../../../domain/conditions/condition'

export const coldAndTired = is('health', 'cold-and-tired')

/** A slow thyroid shows in the muscles that stay stiff, sore or weak more than in one that locks and lets go. */
export const slowThyroidRules = [
  {
    when: coldAndTired,
    points: 6,
    because:
      'You feel cold and tired and gain weight. A slow thyroid is one medical reason for cramps; ask about a test.',
    cites: ['roy-2020-diabetes-cramps', 'hypothyroid-hartl-2001'],
  },
  {
    when: every(coldAndTired, isAny('feel', 'stays-tight', 'aches', 'weak', 'sore-days')),
    points: 6,
    ...naming(
      [
        [is('feel', 'stays-tight'), 'stays tight'],
        [is('feel', 'aches'), 'aches'],
        [is('feel', 'weak'), 'goes weak'],
        [is('feel', 'sore-days'), 'stays sore for days'],
      ],
      (named) => `And the muscle ${named}. With a slow thyroid one in four had complaints of muscles.`,
    ),
    figure: '25% of 69 people newly found to have a slow thyroid.',
    cites: ['roy-2020-diabetes-cramps', 'hypothyroid-hartl-2001'],
  },
] as const satisfies readonly Rule[]
