import type { Cause } from '../../domain/causes/cause'
import { naming } from '../../domain/causes/naming'
import { every, is, isAny, not, some, unsaid } from '../../domain/conditions/condition'

const calf = isAny('where', 'calf', 'shin')
const hills = is('load', 'hillier')

export const forefootStrikeOrUphill = {
  name: 'Running that loads the calves',
  short: 'Landing on the front of the foot, and hills, give the calf more work, most of all when new.',
  mechanism:
    'Landing on the front of the foot makes the calf work for longer, and while it is short. Hills add work. Both can tire the calf sooner.',
  coachSays:
    'The coach calls running up on the toes another big cause, because it overworks the calf. To a fell runner she answered that hills do the same.',
  studiesSay:
    'Partly supported. On the forefoot the calf does work shorter and brakes harder, and more than half of marathon runners who cramped named hills. But foot strike did not predict calf cramp in rugby players, and uphill running does not simply shorten the calf. Most runners should leave their foot strike alone.',
  agreement: 'partly',
  grade: 'C',
  howCommon: 'Of 536 marathon runners who cramped, 53% named hills as a trigger.',
  changeable: true,
  // With a stitch as well, only where the lower leg cramps: both load the calf.
  scope: some(unsaid(is('where', 'ribs')), isAny('where', 'calf', 'shin', 'foot', 'several-muscles')),
  base: -8,
  rules: [
    {
      when: hills,
      points: 6,
      because: 'The run had more uphill, which many runners who cramp name as a trigger.',
      figure: '53% of 536 marathon runners who cramped.',
      cites: ['manjra-1996-marathon'],
    },
    {
      when: every(calf, hills),
      points: 4,
      ...naming(
        [
          [is('where', 'calf'), 'calf'],
          [is('where', 'shin'), 'shin'],
        ],
        (named) => `It is your ${named}. Legs do clearly more work up a slope than down it, though not only there.`,
      ),
      figure: 'All joints of the leg together did 28% more work uphill than downhill. The calf alone was not told.',
      cites: ['devita-2008-incline', 'manjra-1996-marathon'],
    },
    {
      when: is('foot-strike', 'forefoot-new'),
      points: 9,
      because: 'You changed to landing on the forefoot lately. The calf then works shorter and harder, and gets sore.',
      figure: 'Laboratory studies of 7 to 22 runners, and a trial of flat shoes in 103.',
      cites: ['takeshita-2021-footstrike', 'suzuki-2019-footstrike', 'yong-2020-footstrike', 'ryan-2014-minimalist'],
    },
    {
      when: every(calf, is('foot-strike', 'forefoot-new')),
      points: 3,
      because: 'It is the calf: the muscle that a change to the forefoot loads.',
      cites: ['takeshita-2021-footstrike', 'yong-2020-footstrike'],
    },
    {
      // Someone who has always run so and cramps for the first time has had no change to blame.
      when: every(calf, is('foot-strike', 'forefoot-always'), not(is('history', 'first-ever'))),
      points: 2,
      because: 'You land on the forefoot, which gives your calf more to do. It is a small clue: you are used to it.',
      cites: ['takeshita-2021-footstrike', 'suzuki-2019-footstrike'],
    },
    {
      when: is('builds-signs', 'push-off'),
      points: 2,
      because: 'Pushing off brings it on, as the forefoot and hills do.',
      cites: ['takeshita-2021-footstrike'],
    },
    {
      when: every(isAny('where', 'hamstring', 'quad'), not(calf)),
      points: -6,
      because: 'It is your thigh and not your calf. Forefoot running and hills load the calf most.',
      cites: ['manjra-1996-marathon', 'takeshita-2021-footstrike'],
    },
    {
      when: every(isAny('foot-strike', 'heel', 'heel-far', 'midfoot'), not(hills)),
      points: -3,
      because: 'You do not land on the forefoot and there were no hills, so neither half of this fits.',
      figure: 'Foot strike did not predict cramp in 103 rugby players.',
      cites: ['summers-2014-rugby', 'takeshita-2021-footstrike'],
    },
  ],
  limits: [],
  cites: [
    'takeshita-2021-footstrike',
    'suzuki-2019-footstrike',
    'manjra-1996-marathon',
    'summers-2014-rugby',
    'lichtwark-2006-incline',
    'devita-2008-incline',
    'brooks-runtothefinish-cramps',
  ],
} as const satisfies Cause
