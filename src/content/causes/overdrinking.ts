import type { Cause } from '../../domain/causes/cause'
import { naming } from '../../domain/causes/naming'
import { every, is, isAny } from '../../domain/conditions/condition'
import { legCrampScope } from '../patterns/asked/leg-cramp-scope'

export const overdrinking = {
  name: 'Drinking more than you sweat',
  short: 'Too much fluid thins the salt in your blood. A lot too much is dangerous.',
  mechanism:
    'When more goes in than leaves as sweat, the sodium in your blood gets thinner. A little may make nerves send signals too easily. A lot is an emergency, whatever your legs feel like.',
  coachSays:
    'The coach warns of it in passing: she drank so much water that she felt it washed her salts out. The same article tells readers to carry water on every run and to sip every mile.',
  studiesSay:
    'Drinking past thirst is the main cause of low blood sodium on long runs. In the laboratory plain water after sweating made a cramp easier to set off. A cramp alone does not show that you drink too much: gaining weight, feeling bloated, or drinking by the clock on a slow long run do.',
  agreement: 'partly',
  grade: 'B',
  howCommon: 'Likelier in slow, long events, in smaller people, in women, and with anti-inflammatory painkillers.',
  changeable: true,
  plansFirst: true,
  scope: legCrampScope,
  base: -10,
  rules: [
    {
      when: is('drinking', 'heavier-or-puffy'),
      points: 9,
      because: 'You finish heavier or swollen. More went in than came out.',
      cites: ['eah-practical-guide-2018', 'wms-2019-eah'],
    },
    {
      when: is('drinking', 'schedule'),
      points: 6,
      because: 'You drink more than your thirst asks, which is how most people come to drink too much.',
      cites: ['wms-eah-overdrinking-2009', 'wms-2019-eah'],
    },
    {
      when: every(is('drinking', 'schedule'), is('drinking', 'plain-water')),
      points: 4,
      because: 'And it is plain water. In trials that made muscle easier to cramp.',
      figure: 'Cramp threshold 4 to 5 Hz lower after plain water.',
      cites: ['lau-2019-ors', 'lau-2021-ors-during'],
    },
    {
      when: is('signs-before', 'low-sodium-earlier'),
      points: 4,
      because: 'You have been ill from drinking too much before.',
      cites: ['eah-practical-guide-2018', 'wms-2019-eah'],
    },
    {
      when: is('tried', 'water-worse'),
      points: 4,
      because: 'Drinking more made it worse.',
      cites: ['lau-2019-ors', 'lau-2021-ors-during'],
    },
    {
      when: every(is('load', 'over-4h'), isAny('load', 'easy', 'new-to-running')),
      points: 1,
      because: 'You are out for over four hours at a gentle pace: a lot of time to drink, and not much sweat.',
      cites: ['eah-practical-guide-2018', 'wms-eah-overdrinking-2009'],
    },
    {
      when: isAny('drinking', 'hardly', 'lighter'),
      points: -8,
      ...naming(
        [
          [is('drinking', 'hardly'), 'drink little'],
          [is('drinking', 'lighter'), 'finish lighter'],
        ],
        (named) => `You ${named}. More goes out than in.`,
      ),
      cites: ['wms-2019-eah'],
    },
    {
      when: isAny('drinking', 'to-thirst', 'sips'),
      points: -4,
      ...naming(
        [
          [is('drinking', 'to-thirst'), 'when thirsty'],
          [is('drinking', 'sips'), 'by a plan'],
        ],
        (named) => `You drink ${named}.`,
      ),
      cites: ['wms-2019-eah'],
    },
  ],
  limits: [],
  cites: [
    'eah-practical-guide-2018',
    'wms-eah-overdrinking-2009',
    'wms-2019-eah',
    'hew-butler-2015-eah',
    'eah-2015-press',
    'lau-2019-ors',
    'lau-2021-ors-during',
    'brooks-runtothefinish-cramps',
  ],
} as const satisfies Cause
