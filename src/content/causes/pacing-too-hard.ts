import type { Cause } from '../../domain/causes/cause'
import { every, is, isAny } from '../../domain/conditions/condition'
import { crampedBeforeRule } from '../patterns/cramped-before-rule'
import { legCrampScope } from '../patterns/leg-cramp-scope'

export const pacingTooHard = {
  name: 'Starting or racing faster than your legs can hold',
  short: 'A quick start spends the calf and thigh before the end.',
  mechanism:
    'The faster you run, the more muscle has to join in with every step. Calves and thighs tire sooner, and reach the point where they cramp with distance still to go.',
  coachSays:
    'The coach counts running harder than you have trained for among the reasons for cramp, and sends readers to learn how to pace.',
  studiesSay:
    'In South African studies, runners and triathletes who cramped had gone faster than others of the same ability. Not everything fits: in one marathon those who cramped only differed after {km:25}, when they slowed, and one large study found more cramps in slower runners.',
  agreement: 'agree',
  grade: 'B',
  howCommon: 'Slowing badly late in a marathon happens to about 28% of men and 17% of women.',
  changeable: true,
  scope: legCrampScope,
  base: -7.5,
  rules: [
    {
      when: is('pace', 'fast-start'),
      points: 6,
      because:
        'You started faster than you train. In one race that set those who cramped apart from equally able runners.',
      figure: 'First half of a {km:56} race: 144 min for those who cramped, 157 min for those who did not.',
      cites: ['schwellnus-2011-ultra-56km'],
    },
    {
      when: is('pace', 'chasing-time'),
      points: 6,
      because:
        'You were chasing a time or faster people. In Ironman races, those who cramped raced faster than their equals.',
      figure: 'Racing faster was one of only two things that predicted cramp in 210 triathletes.',
      cites: ['schwellnus-2011-ironman', 'shang-2011-ironman-history'],
    },
    {
      // Only what the two facts add together: each has its own rule already.
      when: every(isAny('pace', 'fast-start', 'chasing-time'), is('when', 'last-part')),
      points: 3,
      because: 'You pushed the pace and it caught you in the last part, which is how this cause usually shows.',
      cites: ['schwellnus-2011-ultra-56km', 'safer-xxii-2022'],
    },
    {
      when: is('pace', 'faded'),
      points: 3,
      because: 'You slowed badly in the last third. Fading and cramp belong to the same late stage.',
      figure: 'Very fast starters fade most often; 28% of men and 17% of women slow badly late in a marathon.',
      cites: ['smyth-2021-wall', 'smyth-fast-starters'],
    },
    {
      when: is('pace', 'fast-brings-it'),
      points: 3,
      because: 'Fast running brings it on, which more than half of the runners who cramp say too.',
      figure: '57% of 536 runners who cramped.',
      cites: ['manjra-1996-marathon'],
    },
    crampedBeforeRule,
    {
      when: is('pace', 'easy'),
      points: -3,
      because: 'You ran easily the whole way, so pace is a poor explanation.',
      cites: ['martinez-navarro-2022-marathon', 'schwellnus-2011-ultra-56km'],
    },
    {
      when: is('pace', 'as-trained'),
      points: -1,
      because: 'You ran at the pace that you train at, which is what race doctors advise.',
      cites: ['two-oceans-medical-page', 'schwellnus-2011-ultra-56km'],
    },
    {
      when: is('pace', 'slow-runner'),
      points: -1,
      because:
        'You are not a fast runner. Some studies found cramp in the faster ones and one large study in the slower, so this counts only a little.',
      cites: ['schwellnus-2011-ironman', 'swanevelder-2017-severe-eamc'],
    },
  ],
  limits: [],
  cites: [
    'schwellnus-2011-ultra-56km',
    'schwellnus-2011-ironman',
    'shang-2011-ironman-history',
    'martinez-navarro-2022-marathon',
    'swanevelder-2017-severe-eamc',
    'two-oceans-medical-page',
    'smyth-2021-wall',
    'brooks-runtothefinish-cramps',
  ],
} as const satisfies Cause
