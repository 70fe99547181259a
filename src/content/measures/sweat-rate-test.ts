import { is, isAny, some, unsaid } from '../../domain/conditions/condition'
import type { Measure } from '../../domain/plan/measure'
import { nightAfterNight } from '../patterns/runnerAndRun/night-after-night'
import { hadOnRuns, has } from '../patterns/runnerAndRun/runner-groups'

export const sweatRateTest = {
  name: 'Find out how much you sweat',
  short: 'Weigh yourself before and after a run or two, and look for salt marks.',
  phase: 'weekly',
  targets: { dehydration: 2, overdrinking: 2, 'sodium-loss': 2, 'heat-and-sweat': 1 },
  origin: 'studies',
  // It asks for an hour's run, so it is not for someone whose cramps come on shorter ones, or on none.
  fits: unsaid(some(is('load', 'under-1h'), nightAfterNight)),
  asks: ['run-long', 'drink-freely', 'weigh', 'count'],
  dose: [
    'One run of 60-90 min in your usual weather.',
    { asks: ['run-in-heat'], do: 'Then one on a hot day, if you race in heat.' },
  ],
  steps: [
    'Pass urine, then weigh yourself without clothes.',
    'Run 60 min at your usual pace. Note all you drink.',
    'Towel off and weigh yourself again without clothes.',
    'Each {kg:1} lost is about {ml:1000} of sweat. Add what you drank and divide by the hours.',
    {
      asks: ['drink-water'],
      do: 'Lost more than 2-3% of your weight and thirsty: a few more sips next time.',
    },
    'Heavier than before: drink less.',
    'White marks on skin or kit mean salty sweat.',
  ],
  takes: 'You can use it straight away',
  grade: 'B',
  evidence:
    'Guidelines suggest weighing to learn your own needs, and people judge their own saltiness rather well. Losing over 2% can cost speed, but in most studies it did not set off cramp.',
  cautions: [
    { say: 'Do not chase the number by drinking too much.' },
    { say: 'Gaining weight over a run is a warning.', grave: true },
    { say: 'Not with an eating disorder now or in the past, low weight, or worry about weight.', grave: true },
    {
      asks: ['run-in-heat'],
      say: 'Leave out the hot run if you are pregnant, under 18, ill, have had heat illness, or have a heart or kidney condition.',
      grave: true,
      for: some(
        isAny('health', 'pregnant', 'under-18', 'ill-lately'),
        hadOnRuns('heat-illness-earlier'),
        has('heart-disease', 'heart-failure', 'kidney', 'dialysis'),
      ),
    },
  ],
  cites: ['acsm-2007-fluid', 'wms-2019-eah', 'ranchordas-2017-sweat-sodium', 'baker-2016-sweat-norms'],
} as const satisfies Measure
