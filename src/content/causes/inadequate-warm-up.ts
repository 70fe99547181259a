import type { Cause } from '../../domain/causes/cause'
import { naming } from '../../domain/causes/naming'
import { every, is, isAny, not, some } from '../../domain/conditions/condition'
import { legCrampScope } from '../patterns/asked/leg-cramp-scope'

const early = is('when', 'first-minutes')
const little = isAny('warm-up', 'none-then-fast', 'none-then-easy', 'static-only', 'short')

export const inadequateWarmUp = {
  name: 'Going straight into the run without a warm-up',
  short: 'Cold, stiff muscle asked for full effort at once.',
  mechanism:
    'Without a warm-up, muscle is stiff and its nerves have not rehearsed the movement. Easy running first warms the muscle and wakes the pattern up.',
  coachSays:
    'The coach says that a skipped warm-up makes overuse cramps worse, that moving stretches before a run matter a great deal, and that you should never hold a still stretch before running.',
  studiesSay:
    'No study of runners ties a skipped warm-up to cramp. Warm-ups with movement do help against injury. The ban on still stretches goes too far: short, gentle ones look harmless, and in a laboratory they changed nothing about how easily a muscle cramped.',
  agreement: 'no-evidence',
  grade: 'C',
  howCommon: 'Nobody has counted it.',
  changeable: true,
  scope: legCrampScope,
  base: -10,
  rules: [
    {
      when: little,
      points: 1,
      because: 'Your warm-up is short at most. Coach experience says this makes cramps worse; no study shows it.',
      cites: ['brooks-runtothefinish-cramps'],
    },
    {
      // Early cramp after a skimped start is the only trigger that anyone proposes, so it carries most of the weight.
      when: every(isAny('when', 'first-minutes', 'soon'), isAny('warm-up', 'none-then-fast', 'static-only', 'short')),
      points: 3,
      because: 'It comes early, after little warm-up. Coach experience, no study.',
      cites: ['brooks-runtothefinish-cramps'],
    },
    {
      when: every(
        isAny('when', 'first-minutes', 'soon'),
        some(is('warm-up', 'none-then-fast'), every(little, isAny('load', 'fast-start', 'chasing-time', 'harder'))),
      ),
      points: 5,
      because:
        'It comes early, and you run fast soon after the start. By coach experience that is where a warm-up is missed.',
      cites: ['brooks-runtothefinish-cramps'],
    },
    {
      when: every(is('heat', 'cold'), isAny('warm-up', 'none-then-fast', 'none-then-easy')),
      points: 1,
      because: 'It comes in the cold, and you do not warm up. Coach experience, no study.',
      cites: ['brooks-runtothefinish-cramps'],
    },
    {
      when: every(early, isAny('warm-up', 'none-then-fast', 'none-then-easy'), is('heat', 'cold')),
      points: 3,
      because: 'Cold, early and no warm-up all meet in your case. By coach experience that is when it matters most.',
      cites: ['brooks-runtothefinish-cramps'],
    },
    {
      when: is('tried', 'warm-up-helped'),
      points: 7,
      because: 'A longer warm-up helped. Coach experience says it can; one runner who got better proves nothing.',
      cites: ['brooks-runtothefinish-cramps'],
    },
    {
      when: is('warm-up', 'ten-minutes'),
      points: -3,
      because: 'You already warm up for over ten minutes.',
      cites: ['behm-2023-dynamic'],
    },
    {
      when: isAny('tried', 'warm-up-no', 'warm-up-worse'),
      points: -4,
      ...naming(
        [
          [is('tried', 'warm-up-no'), 'made no difference'],
          [is('tried', 'warm-up-worse'), 'made it worse'],
        ],
        (named) => `A longer warm-up ${named}.`,
      ),
      cites: ['behm-2023-dynamic'],
    },
    {
      when: every(is('when', 'last-part'), not(early)),
      points: -3,
      because: 'It comes late. By then the first ten minutes are long gone.',
      figure: '46% of those who cramped in races did so in the last quarter.',
      cites: ['safer-xxii-2022'],
    },
  ],
  limits: [],
  cites: ['brooks-runtothefinish-cramps', 'behm-2023-dynamic', 'behm-2011-review', 'panza-2017-static-stretch-ctf'],
} as const satisfies Cause
