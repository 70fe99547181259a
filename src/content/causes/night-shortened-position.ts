import type { Cause } from '../../domain/causes/cause'
import { naming } from '../../domain/causes/naming'
import { every, is, isAny, some } from '../../domain/conditions/condition'
import { legCrampScope } from '../patterns/asked/leg-cramp-scope'
import { restless } from '../patterns/nervesAndWeakness/restless'

const inBed = is('when', 'in-bed')

export const nightShortenedPosition = {
  name: 'Ordinary night cramps',
  short: 'Common, and more so with age. Why they come is not well known; how the foot lies is one factor.',
  mechanism:
    'Why they come is not well known: tired muscle and its nerves, it is thought, more than salts. Pointed toes keep the calf short, and a short muscle gets less of the calming signal from its tendon, so a small nerve discharge can lock it.',
  coachSays:
    'The coach was woken by cramps herself. She says that cramp comes from strain on a muscle in a shortened position, and that running keeps calves short.',
  studiesSay:
    'The short position is a real trigger: when people tighten a shortened calf hard, a third to two thirds of them cramp, and a pull on the tendon calms it. That sleeping posture or tight sheets cause night cramps is advice, not proof. Night cramps grow commoner with age and illness, so those are worth a look first. An urge to move the legs that eases with walking is not a cramp but restless legs.',
  agreement: 'agree',
  grade: 'B',
  howCommon: 'About 30% of adults in the US have night leg cramps in any month, most of them mild.',
  changeable: true,
  scope: legCrampScope,
  base: -12,
  rules: [
    {
      when: inBed,
      points: 9,
      because: 'It comes in bed.',
      figure: 'In a month 24 to 25% of adults have mild night cramps and 6% worse ones.',
      cites: ['grandner-2017-nhanes', 'nidirect-leg-cramps'],
    },
    {
      when: every(isAny('where', 'calf', 'foot'), some(inBed, is('sleep', 'most-weeks'))),
      points: 5,
      ...naming(
        [
          [is('where', 'calf'), 'calf'],
          [is('where', 'foot'), 'foot'],
        ],
        (named) => `It is the ${named}, and at night: where and when such cramps mostly come.`,
      ),
      cites: ['nidirect-leg-cramps', 'bmj-bp-cramps'],
    },
    {
      when: is('sleep', 'after-hard-runs'),
      points: 1,
      because: 'Cramps come the night after a hard run.',
      cites: ['nidirect-leg-cramps', 'allen-kirby-2012-aafp'],
    },
    {
      when: is('sleep', 'now-and-then'),
      points: 3,
      because: 'You sometimes cramp in your sleep.',
      cites: ['grandner-2017-nhanes', 'allen-kirby-2012-aafp'],
    },
    {
      when: is('sleep', 'most-weeks'),
      points: 6,
      because: 'They come two nights a week. That makes a night cause likely, and deserves a check.',
      cites: ['grandner-2017-nhanes', 'allen-kirby-2012-aafp', 'nidirect-leg-cramps'],
    },
    {
      when: every(is('sleep', 'most-weeks'), is('health', '65-plus')),
      points: 3,
      because: 'You are 65 or over and it is often. Night cramps grow commoner with age.',
      cites: ['grandner-2017-nhanes', 'allen-kirby-2012-aafp'],
    },
    {
      when: is('night', 'toes-pointed'),
      points: 1,
      because:
        'You sleep with pointed toes or tight sheets, which hold the calf short. The link is plausible, not tested.',
      figure: 'Tightening a shortened calf set off a cramp in 31% in one laboratory and in 8 of 13 people in another.',
      cites: ['khan-burne-2007', 'mvc-induced-cramp-screen', 'sleep-position-baymedical'],
    },
    {
      when: is('night', 'sits-all-day'),
      points: 1.5,
      because: 'You sit most of the day. In people over 60 that went with night cramps.',
      figure: 'Odds 9.8 times as high, but anywhere from 1.7 to 102: very uncertain.',
      cites: ['delacour-2020-sedentary'],
    },
    {
      when: is('night', 'evening-alcohol'),
      points: 2,
      because: 'You often drink alcohol in the evening. In people over 60 alcohol went with night cramps.',
      figure: 'Odds 6.5 times as high, but anywhere from 1.7 to 38: very uncertain.',
      cites: ['delacour-2018-alcohol'],
    },
    {
      when: restless,
      points: -6,
      because: 'You feel an urge to move your legs, and no muscle locks: restless legs, and no cramp.',
      cites: ['nhs-wales-restless-legs'],
    },
    {
      when: is('sleep', 'never'),
      points: -6,
      because: 'Cramps never come in your sleep.',
      cites: ['miller-2022-eamc-review'],
    },
  ],
  limits: [],
  cites: [
    'nhs-wales-restless-legs',
    'khan-burne-2007',
    'mvc-induced-cramp-screen',
    'grandner-2017-nhanes',
    'allen-kirby-2012-aafp',
    'miller-2022-eamc-review',
    'hallegraeff-2012-stretch',
    'coppin-2005-stretch-quinine',
    'hawke-2021-cochrane-nondrug',
    'sleep-position-baymedical',
    'brooks-runtothefinish-cramps',
  ],
} as const satisfies Cause
