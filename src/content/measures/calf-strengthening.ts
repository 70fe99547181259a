import { every, is, isAny, unsaid } from '../../domain/conditions/condition'
import type { Measure } from '../../domain/plan/measure'
import { takes } from '../patterns/runnerAndRun/runner-groups'

export const calfStrengthening = {
  name: 'Make your calves stronger',
  short: 'Calf raises with straight and bent knees, three days a week.',
  phase: 'weekly',
  targets: {
    'training-load': 2,
    'forefoot-strike-or-uphill': 2,
    'tight-calves-poor-recovery': 2,
    'cramp-history-susceptibility': 2,
    'pacing-too-hard': 1,
  },
  origin: 'studies',
  // What hurts for days has to settle before it is asked for more.
  fits: every(isAny('where', 'calf', 'foot', 'several-muscles'), unsaid(is('lasts', 'days'))),
  asks: ['load-leg'],
  dose: '10-30 min, growing with the weeks, 3 days a week, not on days in a row. 2 s up, hold 1 s, 3 s down. Aim in 6-12 weeks, as a quicker test: 30 single-leg raises a side within a minute, the sides within 10% of each other.',
  progression: [
    { week: 1, do: 'Both legs: straight knee 3 x 12, bent knee 3 x 12' },
    { week: 2, do: 'Both legs: straight knee 3 x 15, bent knee 3 x 15' },
    { week: 3, do: 'Up on both, down slowly on one: 3 x 8 a side. Bent knee on one leg 3 x 8' },
    { week: 4, do: 'One leg: straight knee 3 x 10, bent knee 3 x 10' },
    {
      week: 5,
      do: {
        asks: ['jump'],
        do: 'One leg: straight 3 x 15, bent 3 x 15. Add hops on both legs 2 x 20',
        otherwise: 'One leg: straight 3 x 15, bent 3 x 15',
      },
    },
    {
      week: 6,
      do: {
        asks: ['jump'],
        do: 'One leg: straight 3 x 20-25, bent 3 x 15 holding a light bag. Hops or skipping 3 x 20',
        otherwise: 'One leg: straight 3 x 20-25, bent 3 x 15 holding a light bag',
      },
    },
  ],
  steps: [
    'Walk for 5 min to warm up.',
    'Do the straight-knee raises, then the bent-knee ones: they work different calf muscles.',
    'Go to full height each time, and hold on for balance.',
    'Stop 2-3 before your form breaks.',
    'Go on to the next week only if this one feels fine the day after.',
    'Later add a bag or dumbbell instead of endless raises.',
  ],
  takes: '6-12 weeks',
  grade: 'C',
  evidence:
    'No trial has tested it against cramp. There is a difference in strength work that may be chance (25% of crampers, 47.6% of the others) and one man with hip exercises. It is here because tired muscle is the likeliest cause. The six weeks are our own steps; the goal is expert practice.',
  cautions: [
    { say: 'Not with sudden calf pain, swelling, a possible tear or bone pain.', grave: true },
    {
      say: 'Both calves or a tendon sore for over 24 hours: do less. You limp, or one calf alone stays sore: stop, and have it seen.',
      grave: true,
    },
    { say: 'Pain where the tendon meets the heel: work from the floor, not off a step.', grave: true },
    {
      say: 'Heel, calf or foot sore on an antibiotic ending in -floxacin: no exercises, take no more of it, and call the prescriber today.',
      grave: true,
      for: takes('quinolone'),
    },
    {
      say: 'Weakness, or far more soreness than usual, on a statin: stop and have it checked.',
      grave: true,
      for: takes('statin'),
    },
    {
      say: 'Thin bones: leave out the hops of weeks 5 and 6.',
      asks: ['jump'],
      grave: true,
    },
  ],
  cites: [
    'martinez-navarro-2022-marathon',
    'calf-strain-benchmarks-2022',
    'coach-house-calf',
    'soleus-load-runnersradar',
    'wagner-2010-gluteus',
  ],
} as const satisfies Measure
