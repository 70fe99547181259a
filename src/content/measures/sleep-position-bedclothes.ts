import { every, is, isAny, some } from '../../domain/conditions/condition'
import type { Measure } from '../../domain/plan/measure'
import { mayCrampIn, pregnant } from '../patterns/runnerAndRun/runner-groups'

export const sleepPositionBedclothes = {
  name: 'Give your feet room in bed',
  short: 'Loosen the covers so that nothing pushes your toes down.',
  phase: 'bedtime',
  targets: { 'night-shortened-position': 2 },
  origin: 'studies',
  // The covers push the toes down, which shortens calf and sole and nothing else.
  fits: every(
    some(is('when', 'in-bed'), isAny('sleep', 'after-hard-runs', 'now-and-then', 'most-weeks')),
    mayCrampIn('calf', 'foot'),
  ),
  asks: [],
  dose: 'Every night for 4 weeks.',
  steps: [
    'Loosen the covers at the foot of the bed.',
    {
      do: 'On your back: prop your feet up, or put a pillow under the soles.',
      asks: ['raise-leg'],
      otherwise: 'On your back: put a pillow against the soles, with the feet no higher than the heart.',
    },
    'On your front: let your feet hang over the end of the mattress.',
    'Keep a towel by the bed to pull the foot up if a cramp starts.',
  ],
  takes: 'Nights to weeks',
  grade: 'C',
  evidence:
    'Practical advice; no trial was found. It rests on a laboratory finding that a shortened calf cramps more easily.',
  cautions: [
    { say: 'Do not tie the feet or hold them fast.' },
    { say: 'More than about 28 weeks pregnant: go to sleep on your side.', for: pregnant },
  ],
  cites: ['khan-burne-2007', 'sleep-position-baymedical', 'mvc-induced-cramp-screen'],
} as const satisfies Measure
