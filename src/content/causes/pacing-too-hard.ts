import type { Cause } from '../../domain/causes/cause'
import { naming } from '../../domain/causes/naming'
import { every, is, isAny, some, unsaid } from '../../domain/conditions/condition'
import { legCrampScope } from '../patterns/asked/leg-cramp-scope'
import { crampedBeforeRule } from '../patterns/muscle/cramped-before-rule'

/** Said of pace itself. Running harder than trained counts here too, as nobody can run harder without going faster or longer. */
const pushed = isAny('load', 'fast-start', 'chasing-time', 'harder')

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
  base: -8,
  rules: [
    {
      when: is('load', 'fast-start'),
      points: 8,
      because: 'You started too fast. In one race that set those who cramped apart from equally able runners.',
      figure: 'First half of a {km:56} race: 144 min for those who cramped, 157 min for those who did not.',
      cites: ['schwellnus-2011-ultra-56km', 'smyth-fast-starters'],
    },
    {
      when: is('load', 'chasing-time'),
      points: 6,
      because: 'You wanted a certain time. In Ironman races, those who cramped raced faster than their equals.',
      figure: 'Racing faster was one of only two things that predicted cramp in 210 triathletes.',
      cites: ['schwellnus-2011-ironman', 'shang-2011-ironman-history'],
    },
    {
      when: is('load', 'harder'),
      points: 4,
      because: 'You ran faster or harder than you train.',
      figure: '57% of 536 runners who cramped said that fast running brings it on.',
      cites: ['schwellnus-2011-ironman', 'manjra-1996-marathon'],
    },
    {
      when: every(pushed, some(is('when', 'last-part'), is('when', 'races-only'))),
      points: 3,
      ...naming(
        [
          [is('when', 'last-part'), 'near the end'],
          [is('when', 'races-only'), 'only in races'],
        ],
        (named) => `You pushed the pace, and it comes ${named}, which is how this cause usually shows.`,
      ),
      cites: ['schwellnus-2011-ultra-56km', 'safer-xxii-2022'],
    },
    {
      when: every(is('when', 'races-only'), is('when', 'last-part'), unsaid(pushed)),
      points: 3,
      because: 'It comes late and only in races, where nearly everyone runs faster than in training.',
      figure: '28% of men and 17% of women slow badly late in a marathon.',
      cites: ['schwellnus-2011-ironman', 'smyth-2021-wall'],
    },
    {
      when: every(is('load', 'race'), is('when', 'last-part')),
      points: 2,
      because: 'It came late in a race. Most runners start races faster than they can hold.',
      cites: ['smyth-2021-wall', 'smyth-fast-starters'],
    },
    {
      when: is('tried', 'slower-helped'),
      points: 2,
      because: 'Slower or shorter runs helped.',
      cites: ['schwellnus-2011-ironman'],
    },
    crampedBeforeRule,
    {
      when: is('load', 'easy'),
      points: -5,
      because: 'You ran easily, so pace is a poor explanation.',
      cites: ['martinez-navarro-2022-marathon', 'schwellnus-2011-ultra-56km'],
    },
    {
      when: is('load', 'as-usual'),
      points: -2,
      because: 'You ran much as usual, which is what race doctors advise.',
      cites: ['two-oceans-medical-page', 'schwellnus-2011-ultra-56km'],
    },
    {
      when: isAny('tried', 'slower-no', 'slower-worse'),
      points: -4,
      ...naming(
        [
          [is('tried', 'slower-no'), 'made no difference'],
          [is('tried', 'slower-worse'), 'made it worse'],
        ],
        (named) => `Slower or shorter runs ${named}.`,
      ),
      cites: ['martinez-navarro-2022-marathon'],
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
