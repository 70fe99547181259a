import type { Cause } from '../../domain/causes/cause'
import { naming } from '../../domain/causes/naming'
import { every, is, isAny, some } from '../../domain/conditions/condition'
import { legCrampScope } from '../patterns/asked/leg-cramp-scope'
import { crampedBeforeRule } from '../patterns/muscle/cramped-before-rule'
import { hot, long } from '../patterns/runnerAndRun/hot-and-long'
import { onlyInBed } from '../patterns/runnerAndRun/only-in-bed'

const dry = isAny('drinking', 'hardly', 'dry-days', 'lighter')

export const dehydration = {
  name: 'Losing a lot of body fluid',
  short: 'More sweat out than drink in, on a hot or long run.',
  mechanism:
    'With much water lost, there is less fluid around muscle and nerve, and the same pace costs more effort. Whether that alone can set off a cramp is still argued over.',
  coachSays:
    'For the coach this is the first thing to put right: drink a glass of about {ml:240} before a run, carry water on every run and sip often, to keep the muscle supple.',
  studiesSay:
    'The studies disagree. In marathons, long ultras and Ironman races, those who cramped had lost no more weight than the rest, and losing 3 to 5% of body weight did not make a muscle easier to cramp in two laboratories. On the other side, a sauna study found cramps easier at 3%, a salty sports drink delayed them in some men, and at a hot Ironman those with cramp were more often dry. Plain water after sweating made muscle easier to cramp, so more water is not the simple answer.',
  agreement: 'disputed',
  grade: 'B',
  howCommon:
    'In most race studies those who cramp are no drier than those who do not, so this explains few cases alone.',
  changeable: true,
  scope: legCrampScope,
  base: -9.5,
  rules: [
    {
      when: is('drinking', 'hardly'),
      points: 5,
      because: 'You drink little or nothing on runs.',
      figure: 'In 7 men, a drink with salt and sugar put the cramp off: 37 min instead of 15.',
      cites: ['jung-2005-cho-electrolyte', 'acsm-2007-fluid'],
    },
    {
      when: is('drinking', 'dry-days'),
      points: 5,
      because: 'You drink little on ordinary days too. Coach experience, no study.',
      cites: ['brooks-runtothefinish-cramps'],
    },
    {
      when: is('habits', 'alcohol-before'),
      points: 4,
      because:
        'You drank alcohol the evening before, which makes the body pass more water. That you begin dry and cramp for it is a fair guess.',
      figure: 'After a litre of beer: {ml:1279} of urine in 4 hours with alcohol, {ml:1121} without.',
      cites: ['hobson-2010-alcohol-urine'],
    },
    {
      when: is('drinking', 'lighter'),
      points: 3,
      because: 'You finish clearly lighter than you began. A few studies link that much fluid loss with cramp.',
      figure: 'At a hot Ironman, being short of fluid went with 1.63 times the odds of cramp (1.49 to 1.78).',
      cites: ['connolly-2024-kona', 'ohno-nosaka-2004'],
    },
    {
      // One sign of being dry proves nothing; with heat or length behind it there is a real loss.
      when: every(dry, some(hot, long)),
      points: 4,
      ...naming(
        [
          [hot, 'warm'],
          [long, 'long'],
        ],
        (named) => `You show a sign of running dry, and the run was ${named}: enough to lose a good deal of fluid.`,
      ),
      cites: ['connolly-2024-kona', 'jung-2005-cho-electrolyte', 'acsm-2007-fluid'],
    },
    {
      when: every(dry, hot, long),
      points: 2,
      because: 'Dry, warm and long came together, as in the few studies that do find a link.',
      cites: ['connolly-2024-kona', 'jung-2005-cho-electrolyte'],
    },
    {
      when: is('tried', 'water-helped'),
      points: 3,
      because: 'Drinking more helped. That speaks for it; it does not prove it.',
      cites: ['jung-2005-cho-electrolyte'],
    },
    crampedBeforeRule,
    {
      when: isAny('drinking', 'to-thirst', 'sips'),
      points: -3,
      ...naming(
        [
          [is('drinking', 'to-thirst'), 'when thirsty'],
          [is('drinking', 'sips'), 'by a plan'],
        ],
        (named) => `You drink ${named}, so little fluid should be missing.`,
      ),
      figure: 'No difference in weight loss in 210 triathletes, 88 marathon runners and 280 ultra runners.',
      cites: ['schwellnus-2011-ironman', 'martinez-navarro-2022-marathon', 'hoffman-2015-161km'],
    },
    {
      when: isAny('tried', 'water-no', 'water-worse'),
      points: -4,
      ...naming(
        [
          [is('tried', 'water-no'), 'made no difference'],
          [is('tried', 'water-worse'), 'made it worse'],
        ],
        (named) => `Drinking more ${named}.`,
      ),
      cites: ['miller-2010-hypohydration-3pct', 'braulick-2012-5pct'],
    },
    {
      when: some(is('load', 'under-1h'), is('heat', 'cold')),
      points: -3,
      ...naming(
        [
          [is('load', 'under-1h'), 'the run was short'],
          [is('heat', 'cold'), 'it was cold'],
        ],
        (named) => `You cannot have lost much: ${named}.`,
      ),
      figure: 'Even a loss of 3 or 5% of body weight did not make muscle easier to cramp in two laboratory studies.',
      cites: ['miller-2010-hypohydration-3pct', 'braulick-2012-5pct'],
    },
    {
      when: onlyInBed,
      points: -2,
      because: 'It comes only in bed. Night cramps are not put down to drinking too little.',
      cites: ['allen-kirby-2012-aafp'],
    },
  ],
  limits: [
    {
      when: isAny('drinking', 'heavier-or-puffy', 'schedule'),
      atMost: -20,
      because:
        'You already drink plenty, or finish heavier or puffy. More to drink could harm you, so we do not count this as a cause.',
      cites: ['eah-practical-guide-2018', 'wms-2019-eah', 'lau-2019-ors', 'lau-2021-ors-during'],
    },
  ],
  cites: [
    'schwellnus-2011-ironman',
    'martinez-navarro-2022-marathon',
    'hoffman-2015-161km',
    'miller-2010-hypohydration-3pct',
    'braulick-2012-5pct',
    'ohno-nosaka-2004',
    'jung-2005-cho-electrolyte',
    'connolly-2024-kona',
    'hobson-2010-alcohol-urine',
    'lau-2019-ors',
    'manjra-1996-marathon',
    'brooks-runtothefinish-cramps',
  ],
} as const satisfies Cause
