import { every, is, isAny, some, unsaid } from '../../domain/conditions/condition'
import type { Measure } from '../../domain/plan/measure'
import { over65, under18 } from '../patterns/runnerAndRun/runner-groups'

export const plyometricProgression = {
  name: 'Hops and bounds, once you are strong',
  short: 'Short, springy jumps two days a week, after the basic strength is there.',
  phase: 'weekly',
  targets: { 'training-load': 1, 'pacing-too-hard': 2 },
  origin: 'studies',
  // Only for someone already strong, whose running asks for spring: hops on weak legs do harm.
  fits: every(
    is('background', 'good-balance'),
    unsaid(isAny('background', 'no-strength', 'injury')),
    unsaid(is('load', 'new-to-running')),
    some(isAny('load', 'longer', 'harder', 'hillier'), isAny('load', 'fast-start', 'chasing-time', 'harder')),
  ),
  asks: ['run', 'jump'],
  dose: '2 days a week, not in a row and not after hard runs. About 30 landings a session in week 1, building to 60-100.',
  progression: [
    { week: 1, do: 'Small hops on both legs 2 x 15' },
    { week: 2, do: 'Small hops on both legs 3 x 15' },
    { week: 3, do: 'Skipping rope 3 x 30 s' },
    { week: 4, do: 'Single-leg hops 2 x 10 a side' },
    {
      week: 5,
      do: {
        asks: ['run-fast', 'run-hills'],
        do: 'Single-leg hops 3 x 12, and 4 uphill strides',
        otherwise: 'Single-leg hops 3 x 12',
      },
    },
    {
      week: 6,
      do: {
        asks: ['run-fast', 'run-hills'],
        do: 'Single-leg hops 3 x 15, and 4 short hill sprints',
        otherwise: 'Single-leg hops 3 x 15',
      },
    },
  ],
  steps: [
    'Begin only when you can do 20-25 single-leg calf raises.',
    'Land quietly and tall, on soft ground.',
    'Keep each contact short and snappy.',
    'Stop at any tendon pain.',
  ],
  takes: '6-8 weeks',
  grade: 'C',
  evidence:
    'The idea: running makes the calf stretch and spring back fast, so practise that. Cramps were not studied; the doses are ordinary coaching.',
  cautions: [
    {
      say: 'Not with Achilles pain, a possible tear, signs of a stress fracture, in pregnancy or in the first three months after a birth.',
      grave: true,
    },
    { say: 'Not if you eat too little, miss periods, have thin bones or less feeling in your feet.', grave: true },
    { say: 'New to jumping: begin with a physio or a coach.' },
    { say: 'Under 18: only with a coach. Over 65: only with a physio.', for: some(under18, over65) },
    { say: 'Leaking urine or a heavy feeling below when you jump: see a pelvic-health physio first.', grave: true },
  ],
  cites: ['takeshita-2021-footstrike', 'calf-strain-benchmarks-2022'],
} as const satisfies Measure
