import type { Cause } from '../../domain/causes/cause'
import { atLeast, every, is, isAny, not, unsaid } from '../../domain/conditions/condition'
import { legCrampScope } from '../patterns/asked/leg-cramp-scope'

const years = is('history', 'years')
const family = is('background', 'family-cramps')
const injury = is('background', 'injury')
const backPain = is('background', 'back-pain')
const threeOfThem = atLeast(3, years, family, injury, backPain)

export const crampHistorySusceptibility = {
  name: 'A body that cramps easily',
  short: 'Earlier cramps, family, age or old injuries. You cannot change it, so be strict about the rest.',
  mechanism:
    'In some people muscle and spinal cord reach the point of cramp sooner. It shows as earlier cramps, relatives who cramp, and cramps near an old injury.',
  coachSays: 'The coach does not name this as a cause. Her own three years of cramps hint at it.',
  studiesSay:
    'The best predictor there is, though it rests on what runners remember and on small groups followed for a season. Rugby players who had cramped before had about ten times the odds of cramping again (anywhere from two to fifty), and everyone who cramped in one ultra had done so before. Being a man, over 40, having relatives who cramp, a recent injury or low back pain add to it. No study was found on cramp and the menstrual cycle, so we do not count it.',
  agreement: 'partly',
  grade: 'B',
  howCommon: 'About one in eight people who enter these races has ever cramped: 8.5% at {km:21.1}, 20% at {km:56}.',
  changeable: false,
  scope: legCrampScope,
  base: -10,
  rules: [
    {
      when: isAny('history', 'few', 'months', 'years', 'more-often'),
      points: 3,
      because: 'You have cramped before: the strongest predictor that studies have found.',
      figure: 'Odds 10.85 times as high (2.16 to 54.44). In an ultra: 100% of those who cramped, 48% of the others.',
      cites: ['summers-2014-rugby', 'schwellnus-2011-ultra-56km', 'schwellnus-2011-ironman', 'hoffman-2015-161km'],
    },
    {
      when: years,
      points: 3,
      because: 'It has been so for years.',
      cites: ['summers-2014-rugby', 'hoffman-2015-161km'],
    },
    {
      when: family,
      points: 3,
      because: 'Close relatives cramp too.',
      figure: '19% of those who cramped had relatives who do, against 10% of the others.',
      cites: ['manjra-1996-marathon', 'shang-2011-ironman-history', 'ironman-epidemiology-2000s'],
    },
    {
      when: injury,
      points: 2,
      because: 'You have had a leg injury. Injuries keep turning up in studies of who cramps.',
      figure: 'Cramps in the past were 1.4 to 1.8 times as common in injured runners.',
      cites: ['safer-xxix-76654', 'schwellnus-2018-safer-15778'],
    },
    {
      when: backPain,
      points: 4,
      because: 'Back pain stops you training at times. It predicted calf cramp in rugby players.',
      figure: 'Odds 4.5 times as high (1.37 to 14.79).',
      cites: ['summers-2014-rugby'],
    },
    {
      when: isAny('health', '40-64', '65-plus'),
      points: 1,
      because: 'You are 40 or over. Cramps are a little commoner from there on.',
      cites: ['safer-xxix-76654', 'swanevelder-2017-severe-eamc'],
    },
    {
      when: every(is('history', 'first-ever'), not(family)),
      points: -6,
      because: 'It was your first cramp and nobody in your family cramps, so the strongest predictor is missing.',
      figure: '10% of runners who do not cramp have relatives who do.',
      cites: ['manjra-1996-marathon', 'summers-2014-rugby'],
    },
  ],
  limits: [
    {
      when: unsaid(threeOfThem),
      atMost: -8,
      because:
        'This cannot be changed, so it stands behind the causes that can, unless much in your past points to it.',
      cites: ['miller-2022-eamc-review', 'summers-2014-rugby'],
    },
    {
      when: threeOfThem,
      atMost: -1,
      because: 'Much in your past points to it, but it only adds to the causes that you can change.',
      cites: ['miller-2022-eamc-review', 'summers-2014-rugby'],
    },
  ],
  cites: [
    'summers-2014-rugby',
    'schwellnus-2011-ultra-56km',
    'schwellnus-2011-ironman',
    'hoffman-2015-161km',
    'safer-xxii-2022',
    'safer-xxix-76654',
    'safer-xxxviii-comrades-2024',
    'pereira-2020-menstrual',
    'mvc-induced-cramp-screen',
    'brooks-runtothefinish-cramps',
  ],
} as const satisfies Cause
