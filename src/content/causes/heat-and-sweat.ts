import type { Cause } from '../../domain/causes/cause'
import { naming } from '../../domain/causes/naming'
import { every, is, isAny } from '../../domain/conditions/condition'
import { legCrampScope } from '../patterns/asked/leg-cramp-scope'
import { crampedBeforeRule } from '../patterns/muscle/cramped-before-rule'
import { widespread, widespreadWays } from '../patterns/muscle/widespread'
import { hot, long } from '../patterns/runnerAndRun/hot-and-long'
import { onlyInBed } from '../patterns/runnerAndRun/only-in-bed'

export const heatAndSweat = {
  name: 'Running in heat and sweating a lot',
  short: 'Heat makes the same run harder and drains fluid and salt.',
  mechanism:
    'In heat your body works harder at the same pace, sweats more and tires earlier. In people who lose much salt, fluid may also be drawn away from around the nerve endings.',
  coachSays:
    'The coach lists hot weather and heavy sweating among the things that make overuse cramps worse, and tells readers to carry water in the heat.',
  studiesSay:
    'Partly supported. In small studies, football players who cramp in the heat lost more salt in their sweat, and at a hot Ironman those who came to the medical tent with cramp were more often short of fluid. But cramps come in cool weather too, sitting in the heat does not bring them on and cooling does not end them. Heat adds to other causes more than it acts alone.',
  agreement: 'partly',
  grade: 'B',
  howCommon: 'In the medical tent of a hot Ironman, about 27% of those seen had cramp.',
  changeable: true,
  scope: legCrampScope,
  base: -8.5,
  rules: [
    {
      when: isAny('heat', 'hot-used', 'hot'),
      points: 6,
      because: 'It was hot.',
      figure:
        'At a hot Ironman, those with cramp were more often short of fluid than others in the tent: odds 1.63 times as high (1.49 to 1.78).',
      cites: ['connolly-2024-kona'],
    },
    {
      when: is('heat', 'hot-not-used'),
      points: 9,
      because: 'It was hot or warm, and new to you. Your body needs a week or two to learn heat.',
      figure: '1 to 2 weeks of running in the heat to get used to it.',
      cites: ['racinais-2015-heat', 'connolly-2024-kona'],
    },
    {
      when: is('heat', 'warm'),
      points: 3,
      because: 'It was warm, which adds effort and sweat.',
      cites: ['racinais-2015-heat'],
    },
    {
      when: every(hot, is('drinking', 'heavy-sweat')),
      points: 3,
      ...naming(
        [
          [is('heat', 'warm'), 'warm'],
          [is('heat', 'hot-not-used'), 'hot or warm'],
          [isAny('heat', 'hot-used', 'hot'), 'hot'],
        ],
        (named) => `You sweat heavily, and it was ${named}.`,
      ),
      cites: ['stofan-2005-football', 'bergeron-2008-fatigue-or-electrolyte'],
    },
    {
      when: every(hot, long),
      points: 2,
      because: 'The run was both warm and long. Heat matters most when it goes on.',
      cites: ['connolly-2024-kona', 'bergeron-2008-fatigue-or-electrolyte'],
    },
    {
      when: every(hot, widespread),
      points: 3,
      ...naming(widespreadWays, (named) => `In warm weather it ${named}: the pattern proposed for heavy sweating.`),
      cites: ['bergeron-2008-fatigue-or-electrolyte'],
    },
    crampedBeforeRule,
    {
      when: is('heat', 'any-weather'),
      points: -3,
      because: 'The weather makes no difference. Cramps turn up in all weathers.',
      cites: ['miller-2022-eamc-review'],
    },
    {
      when: isAny('heat', 'mild', 'cold'),
      points: -5,
      because: 'It was not warm.',
      cites: ['miller-2022-eamc-review'],
    },
    {
      when: onlyInBed,
      points: -4,
      because: 'It comes only in bed, when heat no longer plays a part.',
      cites: ['allen-kirby-2012-aafp'],
    },
  ],
  limits: [],
  cites: [
    'miller-2022-eamc-review',
    'connolly-2024-kona',
    'bergeron-2008-fatigue-or-electrolyte',
    'racinais-2015-heat',
    'stofan-2005-football',
    'horswill-2009-nfl',
    'nata-2015-heat',
    'brooks-runtothefinish-cramps',
  ],
} as const satisfies Cause
