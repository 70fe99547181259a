import { is, some, unsaid } from '../../domain/conditions/condition'
import type { Measure } from '../../domain/plan/measure'
import { has, over65, takes } from '../patterns/runnerAndRun/runner-groups'

export const dynamicWarmUp = {
  name: 'Warm up by moving',
  short: 'Easy jogging or brisk walking, then swings and lunges.',
  phase: 'before-run',
  targets: { 'inadequate-warm-up': 3 },
  origin: 'coach-and-studies',
  fits: unsaid(is('warm-up', 'ten-minutes')),
  asks: ['run'],
  dose: [{ asks: ['run-fast'], do: '8-12 min before fast runs and races.' }, '3-5 min before easy runs.'],
  steps: [
    '5 min of easy jogging or brisk walking.',
    {
      asks: ['jump', 'stretch-straight-leg'],
      do: 'Ten of each: leg swings, walking lunges, high knees, ankle bounces, straight-leg kicks.',
      otherwise: 'Ten of each: gentle leg swings, walking lunges, high knees.',
    },
    { asks: ['run-fast'], do: 'Two or three strides of 15 s, building to your pace.' },
    {
      asks: ['stretch'],
      do: 'A short still calf stretch (under 30 s) is fine if you like it. Run easily a little more after it.',
    },
  ],
  takes: 'The same run',
  grade: 'C',
  evidence:
    'Active warm-ups tend to lower injuries; nothing shows that they stop cramps. The coach says never to stretch still before a run, but a short hold without pain does no harm.',
  cautions: [
    {
      say: 'Not with a fresh calf, Achilles or bone injury. Leave out all that is springy or fast while one heals.',
      grave: true,
    },
    {
      say: 'Heart condition, beta-blockers or over 65: warm up and cool down longer and more gently.',
      for: some(has('heart-disease', 'heart-failure'), takes('beta-blocker'), over65),
    },
    { say: 'Asthma: follow your plan for the reliever before exercise.', for: has('lung', 'wheeze-on-runs') },
  ],
  cites: ['behm-2023-dynamic', 'behm-2011-review', 'brooks-runtothefinish-cramps'],
} as const satisfies Measure
